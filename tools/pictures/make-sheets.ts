import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Height of a picture on a sheet, in pixels. */
export const PICTURE_HEIGHT = 480;

/** The folder beside the pictures of a size and language that holds them once more in that height: montage runs out of memory on whole ones. */
export const SMALL = 'small';

/** The sheet that a picture belongs to: `deck--slide--state.png` is of sheet `deck--slide`, a screen is a sheet of its own. */
export function sheetOf(file: string): string {
  const [first = '', second = ''] = file.replace(/\.png$/, '').split('--');
  return `${first}--${second}`;
}

/** Puts all pictures of a slide (a row a state, a column a size and language) on one sheet in `sheets/`; true when there is at least one. Needs ImageMagick's montage. */
export async function makeSheets(pictures: string, say: (line: string) => void): Promise<boolean> {
  const sizes = readdirSync(pictures).filter((name) => /^\d+x\d+-(zh|en)$/.test(name));
  const [first] = sizes;
  if (first === undefined) return false;
  const files = readdirSync(join(pictures, first))
    .filter((name) => name.endsWith('.png'))
    .sort();
  const sheets = new Set(files.map(sheetOf));
  mkdirSync(join(pictures, 'sheets'), { recursive: true });
  for (const sheet of sheets) {
    const own = files.filter((file) => sheetOf(file) === sheet);
    const cells = own.flatMap((file) => sizes.map((size) => smallOf(pictures, size, file)));
    await run('montage', [...cells, '-tile', `${sizes.length}x`, '-geometry', '+8+8', join(pictures, 'sheets', `${sheet}.png`)]);
  }
  say(`${sheets.size} sheets in out/pictures/sheets`);
  return sheets.size > 0;
}

/** The picture in the sheet's size; the poster, which main draws, has none. */
function smallOf(pictures: string, size: string, file: string): string {
  const small = join(pictures, size, SMALL, file);
  return existsSync(small) ? small : `${join(pictures, size, file)}[x${PICTURE_HEIGHT}]`;
}
