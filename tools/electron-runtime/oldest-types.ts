import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './cache-folder.ts';
import { downloadTarball } from './download-tarball.ts';
import type { Fetching } from './fetch-test-runtime.ts';
import { isThere } from './is-there.ts';
import { checkIntegrity } from './tarball-integrity.ts';
import type { Tarball } from './test-runtime.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** The oldest Electron that the shell must run on: the one that the test runtime is. Only its types are taken, and none of its scripts run. */
export const OLDEST: Tarball & { readonly version: string } = {
  version: '33.2.1',
  package: 'electron@33.2.1',
  integrity: 'sha512-SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
  size: 169_475,
};

const TYPES = 'electron.d.ts';

/** The path of the oldest Electron's types in our cache, fetched once. Throws RuntimeUnavailable when npm can't give them. */
export async function oldestTypes(surroundings: Omit<Fetching, 'carried'>): Promise<string> {
  const folder = join(cacheFolder(surroundings.env), `electron-types-${OLDEST.version}`);
  const types = join(folder, TYPES);
  if (await isThere(types)) return types;
  await wholeOrNothing({ folder, executable: TYPES, megabytes: 2 }, async (work) => {
    const tarball = await downloadTarball({ ...surroundings, carried: OLDEST }, work);
    await checkIntegrity(tarball, OLDEST);
    await promisify(execFile)('tar', ['-xzf', tarball, '-C', work, `package/${TYPES}`]);
    return join(work, 'package');
  });
  return types;
}
