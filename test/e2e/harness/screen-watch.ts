import { setTimeout as pause } from 'node:timers/promises';
import type { Picture, ScreenMemory } from './screen-memory.ts';

/** How often a picture is taken, ms. */
const PERIOD_MS = 100;
/** Every fourth pixel of every fourth line is compared: smaller than a letter. */
const STRIDE = 4;
/** How much a colour may differ, of 255: the heartbeat's pixel and rounding, not a drawing. */
const SHADE = 16;
/** The part of the compared pixels that may differ all the same; a letter of a slide's title is more. */
const STRAY = 0.0005;

/** A stretch of time in which the screen showed one thing, ms since the watch began; `picture` is its first. */
export type Seen = { readonly what: string; readonly from: number; readonly to: number; readonly picture: Picture };

/** Takes pictures of the screen until it is told to end, which answers with what was seen in order; what is not known is `something else`. */
export function watchScreen(eye: ScreenMemory, known: Readonly<Record<string, Picture>>): () => Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const began = performance.now();
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      const from = performance.now() - began;
      const picture = eye.look();
      const what = Object.keys(known).find((name) => isSame(picture, known[name])) ?? 'something else';
      const last = seen.at(-1);
      if (last?.what === what) seen[seen.length - 1] = { ...last, to: from };
      else seen.push({ what, from, to: from, picture });
      await pause(Math.max(0, PERIOD_MS - (performance.now() - began - from)));
    }
  })();
  return async () => {
    isOn = false;
    await watching;
    return seen;
  };
}

/** A picture of one colour, written `#rrggbb`. */
export function plain({ width, height }: Picture, color: string): Picture {
  const number = Number.parseInt(color.slice(1), 16);
  const pixels = Buffer.alloc(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.writeUIntLE(number, at, 3);
  return { width, height, pixels };
}

/** The colour of one pixel, as `#rrggbb`. */
export function colorAt({ width, pixels }: Picture, { x, y }: { readonly x: number; readonly y: number }): string {
  return `#${pixels
    .readUIntLE((y * width + x) * 4, 3)
    .toString(16)
    .padStart(6, '0')}`;
}

/** Whether two pictures show the same, but for a pixel here and there. */
export function isSame(one: Picture, other: Picture | undefined): boolean {
  if (!other || one.width !== other.width || one.height !== other.height) return false;
  let most = (one.width / STRIDE) * (one.height / STRIDE) * STRAY;
  for (let y = 0; y < one.height; y += STRIDE) {
    for (let x = 0; x < one.width; x += STRIDE) {
      const at = (y * one.width + x) * 4;
      if (differs(one.pixels, other.pixels, at)) most -= 1;
    }
    if (most < 0) return false;
  }
  return true;
}

function differs(one: Buffer, other: Buffer, at: number): boolean {
  for (let channel = at; channel < at + 3; channel++) if (Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) > SHADE) return true;
  return false;
}
