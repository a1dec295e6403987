import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_HEIGHT, SMALL } from '../../tools/pictures/make-sheets.ts';
import type { Hall } from '../e2e/harness/hall.ts';
import { pictureOf } from '../e2e/harness/picture.ts';

/** The pixel in which the page's heartbeat is drawn (electron/screen/heartbeat.ts) is left out of every picture from now on: it beats. */
export function stillHeart(page: Hall['page']): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.heartbeat { display: none !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Writes what the page shows now into `folder` as `<name>.png`, and once more in a sheet's size into the folder of small ones. */
export async function takePicture(hall: Hall, folder: string, name: string): Promise<void> {
  const { whole, small } = await hall.app.evaluate(
    ({ nativeImage }, { picture, height }) => {
      const image = nativeImage.createFromBuffer(Buffer.from(picture, 'base64'));
      return { whole: image.toPNG().toString('base64'), small: image.resize({ height }).toPNG().toString('base64') };
    },
    { picture: await pictureOf(hall), height: PICTURE_HEIGHT },
  );
  mkdirSync(join(folder, SMALL), { recursive: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(whole, 'base64'));
  writeFileSync(join(folder, SMALL, `${name}.png`), Buffer.from(small, 'base64'));
}
