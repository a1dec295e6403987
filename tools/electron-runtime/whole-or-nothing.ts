import { rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskTrouble } from './disk-trouble.ts';
import { isThere } from './is-there.ts';
import { RuntimeUnavailable } from './runtime.ts';
import { removeLeftovers, temporaryName } from './temporary-folder.ts';

/** A folder with an Electron that is to be made. */
export type NewHome = {
  /** Where it will be. */
  readonly folder: string;
  /** The executable's path inside. */
  readonly executable: string;
  /** What making it takes on the disk, in megabytes. */
  readonly megabytes: number;
};

/**
 * Makes a folder whole, or not at all: `fill` works in a folder beside it and returns the finished one within, which is renamed
 * into place. Whatever happens, nothing else is left; what a killed process left is removed by the next. Throws
 * RuntimeUnavailable when the disk is full or can't be written, else whatever `fill` throws.
 */
export async function wholeOrNothing(home: NewHome, fill: (work: string) => Promise<string>): Promise<void> {
  const cache = dirname(home.folder);
  const work = join(cache, temporaryName('electron'));
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once('exit', clear); // a Ctrl-C in the middle of it ends here
  try {
    await mkdir(cache, { recursive: true });
    await removeLeftovers(cache);
    await mkdir(work);
    await moveIn(await fill(work), home);
  } catch (error) {
    throw diskTrouble(error, cache, home.megabytes) ?? error;
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined); // on a disk that can't be written nothing is there
    process.off('exit', clear);
  }
}

async function moveIn(from: string, home: NewHome): Promise<void> {
  try {
    await rename(from, home.folder);
  } catch (error) {
    // Another process may have been first; its runtime is as good as ours.
    if (await isThere(join(home.folder, home.executable))) return;
    if (!(await isThere(home.folder))) throw error;
    throw new RuntimeUnavailable(`${home.folder} is in the way: it holds no ${home.executable}.\nDelete that folder and try again.`);
  }
}
