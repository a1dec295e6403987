import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const SHAPE = /^\.[a-z-]+\.(\d+)\.unfinished$/;

/** A name for an unfinished folder that says which process is at work in it. */
export function temporaryName(what: string): string {
  return `.${what}.${process.pid}.unfinished`;
}

/** Removes the unfinished folders in `folder` whose processes are dead; those at work keep theirs. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(SHAPE.exec(name)?.[1] ?? Number.NaN);
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
