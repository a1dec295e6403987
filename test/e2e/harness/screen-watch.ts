import { setTimeout as pause } from 'node:timers/promises';
import type { Picture, ScreenMemory } from './screen-memory.ts';

/** How often a picture is taken, ms. */
const PERIOD_MS = 100;
/** Every fourth pixel of every fourth line is compared: smaller than a letter. */
const STRIDE = 4;
/** How much a colour may differ, of 255: rounding, not a drawing. */
const SHADE = 16;
/** Compared pixels of a line, of 480, that may differ all the same: edges that are smoothed anew by another process. A missing letter is twice that. */
const STRAY = 8;

/** A stretch of time in which the screen showed one thing, ms since the watch began; `picture` is its first. */
export type Seen = { readonly what: string; readonly from: number; readonly to: number; readonly picture: Picture };

/** Eyes on a screen: what was seen last, and an end that answers with all that was seen, in order. */
export type ScreenWatch = { readonly last: () => string | undefined; readonly end: () => Promise<readonly Seen[]> };

/** Takes pictures of the screen until it is told to end; what is not known is `something else`. */
export function watchScreen(eye: ScreenMemory, known: Readonly<Record<string, Picture>>): ScreenWatch {
  const seen: Seen[] = [];
  const began = performance.now();
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      const from = performance.now() - began;
      const picture = eye.look();
      const what = nameOf(picture, known) ?? 'something else';
      const last = seen.at(-1);
      if (last?.what === what) seen[seen.length - 1] = { ...last, to: from };
      else seen.push({ what, from, to: from, picture });
      await pause(Math.max(0, PERIOD_MS - (performance.now() - began - from)));
    }
  })();
  return {
    last: () => seen.at(-1)?.what,
    end: async () => {
      isOn = false;
      await watching;
      return seen;
    },
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

/** Whether two pictures show the same. */
export function isSame(one: Picture, other: Picture | undefined): boolean {
  return other !== undefined && sameLines(one, other) === linesOf(one);
}

/** What a picture shows: a name; where the server was at work on it, the name that its last lines have; undefined when any of it is not known. */
function nameOf(picture: Picture, known: Readonly<Record<string, Picture>>): string | undefined {
  const lines = linesOf(picture);
  const all = Object.entries(known);
  const above = Math.max(...all.map(([, other]) => sameLines(picture, other)));
  // The most lines first: a picture that is wholly one thing is that and no other.
  const below = all.map(([name, other]) => ({ name, same: sameLines(picture, other, 'bottom') })).sort((a, b) => b.same - a.same);
  const [last] = below;
  return last && above + last.same >= lines ? last.name : undefined;
}

function linesOf({ height }: Picture): number {
  return Math.ceil(height / STRIDE);
}

/** How many compared lines, counted from the top or the bottom, are the same before the first that isn't. */
function sameLines(one: Picture, other: Picture, from: 'top' | 'bottom' = 'top'): number {
  const lines = linesOf(one);
  if (one.width !== other.width || one.height !== other.height) return 0;
  for (let line = 0; line < lines; line++) {
    const y = (from === 'top' ? line : lines - 1 - line) * STRIDE;
    if (!isSameLine(one, other, y)) return line;
  }
  return lines;
}

function isSameLine(one: Picture, other: Picture, y: number): boolean {
  let stray = 0;
  for (let x = 0; x < one.width; x += STRIDE) {
    if (differs(one.pixels, other.pixels, (y * one.width + x) * 4)) stray += 1;
    if (stray > STRAY) return false;
  }
  return true;
}

function differs(one: Buffer, other: Buffer, at: number): boolean {
  for (let channel = at; channel < at + 3; channel++) if (Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) > SHADE) return true;
  return false;
}
