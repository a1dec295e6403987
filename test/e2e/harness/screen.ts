import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeScreenPicture } from '../../../tools/system/screen-picture.ts';
import type { Hall } from './hall.ts';

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

/** The colour of one pixel of the screen now, as `#rrggbb`; main decodes the picture, since it outlives a page. */
export async function screenColor(hall: Hall, x: number, y: number): Promise<string> {
  const png = (await screenPng(hall.display)).toString('base64');
  return hall.app.evaluate(
    ({ nativeImage }, at) => {
      const image = nativeImage.createFromBuffer(Buffer.from(at.png, 'base64'));
      const [blue = 0, green = 0, red = 0] = image.crop({ x: at.x, y: at.y, width: 1, height: 1 }).toBitmap();
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    },
    { png, x, y },
  );
}
