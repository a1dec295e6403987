import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isThere } from '../electron-runtime/is-there.ts';
import { startBound } from '../system/bound-child.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** The program a user runs from sources, the same with the doors that tests need, that one with its locks off, and what a package holds. */
export type Variant = 'app' | 'test' | 'unhardened' | 'release';

/** The folder a variant is built into: what Electron is given to run. */
export function buildFolder(project: string, variant: Variant): string {
  return join(project, 'out', variant);
}

/** Whether a build is there now; if not, `problem` holds the build tool's words. */
export type BuildState = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** Makes sure that the variant's build belongs to the sources as they are: builds it if it doesn't, else costs milliseconds. */
export async function buildWhenStale(project: string, variant: Variant, say: (line: string) => void): Promise<BuildState> {
  const stamp = `${buildFolder(project, variant)}.stamp`;
  const fingerprint = await sourceFingerprint(project);
  if (await isBuiltFrom(fingerprint, stamp, project, variant)) return { ok: true };

  const began = performance.now();
  await rm(stamp, { force: true });
  const failure = await build(project, variant);
  if (failure !== undefined) return { ok: false, problem: `The build of out/${variant} failed:\n${failure}` };
  await writeFile(stamp, fingerprint);
  say(`Built out/${variant} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return { ok: true };
}

async function isBuiltFrom(fingerprint: string, stamp: string, project: string, variant: Variant): Promise<boolean> {
  if (!(await isThere(join(buildFolder(project, variant), 'package.json')))) return false;
  return (await readFile(stamp, 'utf8').catch(() => '')) === fingerprint;
}

const MODES: Readonly<Record<Variant, string>> = { app: 'development', test: 'test', unhardened: 'unhardened', release: 'production' };

/** Builds a variant, its environment ours and `more`; the build tool's words when that fails, else undefined. */
export async function build(project: string, variant: Variant, more: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const tool = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, ...more };
  const child = startBound(process.execPath, [tool, 'build', '--mode', MODES[variant]], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child.process;
  if (stdout === null || stderr === null) throw new Error('a child with pipes has no pipes');
  const [code, out, err] = await Promise.all([child.ended, text(stdout), text(stderr)]);
  return code === 0 ? undefined : `${out}${err}`.trim();
}
