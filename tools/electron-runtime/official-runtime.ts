import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { isThere } from './is-there.ts';
import { type Runtime, RuntimeUnavailable } from './runtime.ts';

const EXECUTABLES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Where an official Electron's executable lies in its folder on this platform. */
export const EXECUTABLE = EXECUTABLES[process.platform] ?? 'electron';

/** The runtime that ELECTRON_OVERRIDE_DIST_PATH names. A set variable that leads nowhere throws: a person asked for exactly that one. */
export async function overrideRuntime(env: NodeJS.ProcessEnv): Promise<Runtime | undefined> {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return undefined;
  const found = await runtimeIn(folder, 'override');
  if (found !== undefined) return found;
  throw new RuntimeUnavailable(
    `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but no Electron is there (an executable and a file "version").\n` +
      'Correct the variable, or unset it to let the runtime be found.',
  );
}

/** The official Electron that `npx install-electron` put into node_modules of `project`, if it did and was not cut short. */
export async function installedRuntime(project: string): Promise<Runtime | undefined> {
  const electron = join(project, 'node_modules', 'electron');
  // Written when everything else is there.
  if (!(await isThere(join(electron, 'path.txt')))) return undefined;
  return runtimeIn(join(electron, 'dist'), 'installed');
}

/** Where an official Electron of `version` lives in our cache. */
export function officialFolder(env: NodeJS.ProcessEnv, version: string): string {
  return join(cacheFolder(env), `electron-${version}-${process.platform}-${process.arch}`);
}

/** The official Electron of the pinned `version` in our cache, if it was fetched, or unpacked there by somebody. */
export function cachedRuntime(env: NodeJS.ProcessEnv, version: string): Promise<Runtime | undefined> {
  return runtimeIn(officialFolder(env, version), 'cached');
}

async function runtimeIn(folder: string, kind: Runtime['kind']): Promise<Runtime | undefined> {
  const executable = join(folder, EXECUTABLE);
  const versionFile = join(folder, 'version');
  if (!(await isThere(executable)) || !(await isThere(versionFile))) return undefined;
  const version = (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '');
  return { kind, executable, version, line: `Electron ${version} (${kind}): ${executable}` };
}
