import type { Hall } from '../harness/hall.ts';
import { textBoxes } from './text-boxes.ts';

/** WCAG 2.1 AA for text of any size: what a visitor two metres away needs at least. */
const LEAST_CONTRAST = 4.5;

/** Text whose colour stands out too little from what lies most behind it in the picture itself, tints and drawings included. */
export async function contrastProblems(hall: Hall): Promise<string[]> {
  const boxes = await textBoxes(hall.page);
  const png = (await hall.page.screenshot()).toString('base64');
  return hall.app.evaluate(
    ({ nativeImage }, { png: picture, boxes: texts, least }) => {
      const image = nativeImage.createFromBuffer(Buffer.from(picture, 'base64'));
      const { width, height } = image.getSize();
      const pixels = image.toBitmap();
      const light = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = ([r, g, b]: readonly number[]) => 0.2126 * light(r ?? 0) + 0.7152 * light(g ?? 0) + 0.0722 * light(b ?? 0);
      const behind = (box: (typeof texts)[number], ink: readonly number[]) => {
        const counts = new Map<string, number>();
        for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 2) {
          for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 2) {
            const at = (y * width + x) * 4;
            const color = [pixels[at + 2] ?? 0, pixels[at + 1] ?? 0, pixels[at] ?? 0];
            const distance = Math.hypot(...color.map((part, index) => part - (ink[index] ?? 0)));
            if (distance > 48) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1);
          }
        }
        const [most] = [...counts].sort((a, b) => b[1] - a[1]);
        return most?.[0].split(',').map(Number);
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
    { png, boxes, least: LEAST_CONTRAST },
  );
}
