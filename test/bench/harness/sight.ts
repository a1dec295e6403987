import { setTimeout as wait } from 'node:timers/promises';
import type { Bare } from '../../e2e/harness/bare-start.ts';
import type { ScreenMemory } from '../../e2e/harness/screen-memory.ts';

/** A rectangle of the screen, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What will be looked for in a strip of the screen: the pixels that tell it, each with its blue, green and red. */
export type Sight = {
  readonly top: number;
  readonly lines: number;
  readonly marks: readonly { readonly at: number; readonly color: readonly [number, number, number] }[];
};

/** Lines that are looked at, in the middle of the box: enough to tell letters from boxes, few enough to cost nothing. */
const STRIP = 48;
/** How far a letter's pixel is from its ground, and how near to what is looked for, in the sum of three channels. */
const [FAR, NEAR] = [150, 60];
/** The share of marks that must stand: what moves behind a title may cover a few. */
const ENOUGH = 0.9;
const LOOK_MS = 4;
const PATIENCE_MS = 60_000;

/** Learns a sight from the screen as it stands now: with `letters` the pixels that stand out from the box's ground, else all. */
export function learnSight(memory: ScreenMemory, box: Box, letters: boolean): Sight {
  const lines = Math.min(STRIP, Math.floor(box.height));
  const top = Math.floor(box.y + (box.height - lines) / 2);
  const pixels = memory.lines(top, lines);
  const line = pixels.length / lines;
  const all = Array.from({ length: lines * Math.floor(box.width) }, (_, index) => {
    const at = Math.floor(index / Math.floor(box.width)) * line + (Math.floor(box.x) + (index % Math.floor(box.width))) * 4;
    return { at, color: colorAt(pixels, at) };
  });
  const ground = mostCommon(all.map(({ color }) => color.join()));
  const marks = letters ? all.filter(({ color }) => distance(color, ground) > FAR) : all;
  if (marks.length < STRIP) throw new Error('nothing stands in the box that could be seen again');
  return { top, lines, marks };
}

/** Whether the screen shows it now. */
export function isSeen(memory: ScreenMemory, { top, lines, marks }: Sight): boolean {
  const pixels = memory.lines(top, lines);
  const standing = marks.filter(({ at, color }) => distance(color, colorAt(pixels, at)) <= NEAR).length;
  return standing >= marks.length * ENOUGH;
}

/** Blackens the screen, starts a program on it, tells after how many ms the screen shows the sight, and ends the program. */
export async function timeToSight(memory: ScreenMemory, sight: Sight, { blacken, start }: Launch): Promise<number> {
  await blacken();
  await until(
    () => isBlack(memory, sight),
    () => 'the screen stays lit',
  );
  const began = performance.now();
  const program = start();
  try {
    await until(
      () => isSeen(memory, sight),
      () => `the sight never came:\n${program.output()}`,
    );
    return performance.now() - began;
  } finally {
    await program.stop();
  }
}

/** What a launch needs: a way to an empty screen, and the start. */
export type Launch = { readonly blacken: () => Promise<void>; readonly start: () => Bare };

/** Black but for the X server's own cursor. */
function isBlack(memory: ScreenMemory, { top, lines }: Sight): boolean {
  const pixels = memory.lines(top, lines);
  return pixels.filter((channel, at) => at % 4 !== 3 && channel !== 0).length < pixels.length / 100;
}

async function until(holds: () => boolean, complaint: () => string): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(complaint());
    await wait(LOOK_MS);
  }
}

function colorAt(pixels: Buffer, at: number): readonly [number, number, number] {
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
}

function distance(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}

function mostCommon(colors: readonly string[]): readonly [number, number, number] {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const [most = '0,0,0'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [blue = 0, green = 0, red = 0] = most.split(',').map(Number);
  return [blue, green, red];
}
