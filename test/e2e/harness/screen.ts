import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeScreenPicture } from '../../../tools/system/screen-picture.ts';

/** What stands on the screen now, as a PNG: also when the page behind it is dead and can't be asked. */
export async function screenPng(display: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-picture-'));
  try {
    const file = join(folder, 'screen.png');
    await takeScreenPicture(display, file);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
