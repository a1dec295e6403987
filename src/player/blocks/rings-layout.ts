import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** Where domes and rows lie, in u. `rows` are the lines that the numbers stand on, for the largest figure first. */
export interface RingsLayout {
  readonly center: Spot;
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly number[];
  /** Leaders run down from the rings' right feet (portrait) instead of out from a point on them. */
  readonly foot: boolean;
}

/** The layout of two to four rings: landscape as in the look book, portrait with rows under the domes, 5:4 with tall rows at the right. */
export function ringsLayout({ shape, width, horizon }: Format, count: number): RingsLayout {
  const many = count > 3;
  if (shape === 'portrait') {
    const y = horizon - (many ? 790 : 775);
    const rows = linesUpTo(horizon - (many ? 50 : 72), many ? 172 : 222, count).toReversed();
    return { center: { x: width / 2, y }, radius: 450, left: 65, right: width - 65, rows, foot: true };
  }
  if (shape === 'square') {
    const rows = linesUpTo(horizon - (many ? 108 : 142), many ? 206 : 252, count);
    return { center: { x: 400, y: horizon }, radius: 335, left: 800, right: width - 65, rows, foot: false };
  }
  const rows = linesUpTo(horizon - 36, many ? 172 : 196, count);
  return { center: { x: 585, y: horizon }, radius: 520, left: 1156, right: width - 65, rows, foot: false };
}

function linesUpTo(last: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => last - step * (count - 1 - index));
}
