import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hall } from '../harness/hall.ts';
import { pictureOf } from '../harness/picture.ts';
import { textBoxes } from './text-boxes.ts';

/** WCAG 2.1 AA for text of any size: what a visitor two metres away needs at least. */
const LEAST_CONTRAST = 4.5;

/** Text whose colour stands out too little from what lies most behind it in the picture itself, tints and drawings included. */
export async function contrastProblems(hall: Hall): Promise<string[]> {
  const boxes = await textBoxes(hall.page);
  // By a file: Electron 33 died once in some hundred walks of pictures that came through its inspector.
  const file = join(hall.userData, 'seen.png');
  await writeFile(file, Buffer.from(await pictureOf(hall), 'base64'));
  return hall.app.evaluate(
    ({ nativeImage }, { picture, boxes: texts, least }) => {
      const image = nativeImage.createFromPath(picture);
      const { width, height } = image.getSize();
      const pixels = image.toBitmap();
      const light = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = ([r, g, b]: readonly number[]) => 0.2126 * light(r ?? 0) + 0.7152 * light(g ?? 0) + 0.0722 * light(b ?? 0);
      const behind = (box: (typeof texts)[number], ink: readonly number[]) => {
        const [inkRed = 0, inkGreen = 0, inkBlue = 0] = ink;
        const counts = new Map<number, number>();
        for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 2) {
          for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 2) {
            const at = (y * width + x) * 4;
            const [blue = 0, green = 0, red = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
            if ((red - inkRed) ** 2 + (green - inkGreen) ** 2 + (blue - inkBlue) ** 2 <= 48 ** 2) continue;
            const color = (red << 16) | (green << 8) | blue;
            counts.set(color, (counts.get(color) ?? 0) + 1);
          }
        }
        const [most] = [...counts].sort((a, b) => b[1] - a[1]);
        return most && [most[0] >> 16, (most[0] >> 8) & 255, most[0] & 255];
      };
      return texts.flatMap((box) => {
        const ink = (box.color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const wall = behind(box, ink);
        if (!wall) return [`nothing behind “${box.text}”: its colour is the wall's`];
        const [darker = 0, lighter = 0] = [luminance(ink), luminance(wall)].sort((a, b) => a - b);
        const contrast = (lighter + 0.05) / (darker + 0.05);
        return contrast >= least ? [] : [`contrast ${contrast.toFixed(2)}: “${box.text}”`];
      });
    },
    { picture: file, boxes, least: LEAST_CONTRAST },
  );
}
