import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { takeScreenPicture } from '../../../tools/system/screen-picture.ts';

/** Pixels of the screen, row by row, three bytes each. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

/** A part of the screen in pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const COARSE = { width: 96, height: 54 };

/** The whole screen as one sees it from afar, 96 by 54, or a part of it in full. */
export async function see(display: string, part?: Part): Promise<Sight> {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-sight-'));
  try {
    const png = join(folder, 'screen.png');
    await takeScreenPicture(display, png);
    const { width, height } = part ?? COARSE;
    const how = part ? ['-crop', `${width}x${height}+${part.x}+${part.y}`, '+repage'] : ['-scale', `${width}x${height}!`];
    const { stdout } = await promisify(execFile)('convert', [png, ...how, '-depth', '8', 'rgb:-'], { encoding: 'buffer' });
    if (stdout.length !== width * height * 3) throw new Error(`convert wrote ${stdout.length} bytes for ${width} × ${height}`);
    return { width, height, rgb: stdout };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many colours there are to tell apart: 1 for a blank screen, dozens for a picture. */
export function colours({ rgb }: Sight): number {
  return new Set(pixels(rgb).map(([r, g, b]) => `${r >> 4} ${g >> 4} ${b >> 4}`)).size;
}

/** What part of the pixels is near a colour, 0 to 1. */
export function share({ rgb }: Sight, [red, green, blue]: Rgb): number {
  const all = pixels(rgb);
  return all.filter(([r, g, b]) => Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 24).length / all.length;
}

/** What part of the pixels differs plainly between two sights of the same size, 0 to 1. */
export function difference(one: Sight, other: Sight): number {
  const others = pixels(other.rgb);
  const all = pixels(one.rgb);
  const differ = all.filter(([r, g, b], index) => {
    const [red = 0, green = 0, blue = 0] = others[index] ?? [];
    return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) > 48;
  });
  return differ.length / all.length;
}

type Rgb = readonly [number, number, number];

function pixels(rgb: Buffer): readonly Rgb[] {
  return Array.from({ length: rgb.length / 3 }, (_, at): Rgb => [rgb[at * 3] ?? 0, rgb[at * 3 + 1] ?? 0, rgb[at * 3 + 2] ?? 0]);
}
