import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_HEIGHT, SMALL } from '../../tools/pictures/make-sheets.ts';
import type { Hall } from '../e2e/harness/hall.ts';

/** Writes what the page shows now into `folder` as `<name>.png`, and once more in a sheet's size into the folder of small ones. */
export async function takePicture(hall: Hall, folder: string, name: string): Promise<void> {
  await hall.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const { whole, small } = await hall.app.evaluate(
    async ({ BrowserWindow }, { url, height }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === url);
      if (!window) throw new Error(`no window shows ${url}`);
      const image = await window.webContents.capturePage();
      return { whole: image.toPNG().toString('base64'), small: image.resize({ height }).toPNG().toString('base64') };
    },
    { url: hall.page.url(), height: PICTURE_HEIGHT },
  );
  mkdirSync(join(folder, SMALL), { recursive: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(whole, 'base64'));
  writeFileSync(join(folder, SMALL, `${name}.png`), Buffer.from(small, 'base64'));
}
