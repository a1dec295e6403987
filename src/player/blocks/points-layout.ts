import { FINGER, type Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';
import { type RoundWords, wordsInDome } from './text-fit.ts';

/** One dome, in u: the point it stands on, its radius, the size of its name. */
export interface PointPlace {
  readonly foot: Spot;
  readonly radius: number;
  readonly size: number;
}

/** Room between two rows, in u. */
const BETWEEN_ROWS = 56;

/** Domes side by side from margin to margin; in portrait two and three stand one over the other, four in two columns, in 5:4 four and more. */
export function pointPlaces({ shape, width, horizon, reach }: Format, count: number): readonly PointPlace[] {
  const columns = shape === 'portrait' ? (count > 3 ? 2 : 1) : shape === 'square' && count > 3 ? 2 : count;
  const rows = Math.ceil(count / columns);
  const gap = shape === 'landscape' ? 50 : 40;
  // With 低位 the topmost row stands low enough for a finger.
  const within = reach > 0 && rows > 1 ? (horizon - reach - FINGER) / (rows - 1) - BETWEEN_ROWS : Number.POSITIVE_INFINITY;
  const radius = Math.min(
    within,
    rows > 1 && shape === 'square' ? 200 : rows > 2 ? 310 : 440,
    (width - 130 - gap * (columns - 1)) / (2 * columns),
  );
  const size = radius > 400 ? 72 : radius > 270 ? 60 : 50;
  return Array.from({ length: count }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const start = (width - inRow * 2 * radius - (inRow - 1) * gap) / 2;
    return {
      foot: { x: start + radius + column * (2 * radius + gap), y: horizon - (rows - 1 - row) * (radius + BETWEEN_ROWS) },
      radius,
      size,
    };
  });
}

/** A twelfth of its radius is the step of a dome's two outer rings. */
export const RINGS_OF = 12;

/** How far the names stand over their ground in u. */
export function footOf(radius: number): number {
  return radius > 260 ? radius * 0.18 : radius * 0.1;
}

/** Nothing for visitors is smaller, in u. */
const LEAST = 32;

/** The names of a slide's domes, all in one size; `plain` when they need the whole dome, so that its inner rings make room. */
export interface PointNames {
  readonly names: readonly RoundWords[];
  readonly plain: boolean;
}

/** Sets the names inside the domes' innermost rings, or in the whole domes when they are long. */
export function pointNames(names: readonly string[], { radius, size }: PointPlace): PointNames {
  const set = (name: string, inner: number, largest: number, least = LEAST) => wordsInDome(name, inner, footOf(radius), largest, least);
  for (const inner of [radius * (1 - 2 / RINGS_OF) - 8, radius - 8]) {
    const common = Math.min(...names.map((name) => set(name, inner, size)?.size ?? 0));
    if (common < LEAST) continue;
    const plain = inner > radius * 0.85;
    return { names: names.map((name) => set(name, inner, common, common) ?? { size: LEAST, lines: [name] }), plain };
  }
  return { names: names.map((name) => ({ size: LEAST, lines: [name] })), plain: true };
}
