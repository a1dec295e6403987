import type { Spot } from './ring-geometry.ts';
import { spotOn } from './ring-geometry.ts';

/** A field of dots around 0/0, in u: a dot for each thing counted, and the fine dots outside them that say 余 or 多. */
export interface CountedField {
  readonly dots: readonly Spot[];
  readonly more: readonly Spot[];
  /** Of the outermost dots' centres. */
  readonly radius: number;
}

/** Radius of a dot in u; a field's area grows with its count. */
export const DOT = 4.8;
const SPREAD = 7.6;
/** More dots than this no longer read as things that are counted. */
export const FIELD_MOST = 400;

/** Exactly `count` dots, one in the middle and the others on full rings at equal steps; `hasMore` adds the fine ring. */
export function countedField(count: number, hasMore: boolean): CountedField {
  const rings = Math.max(1, Math.round(Math.sqrt(count / Math.PI) - 0.2));
  const step = (SPREAD * Math.sqrt(count)) / rings;
  const share = (rings * (rings + 1)) / 2;
  const inner = Array.from({ length: rings - 1 }, (_, index) => Math.round(((count - 1) * (index + 1)) / share));
  const last = count - 1 - inner.reduce((sum, each) => sum + each, 0);
  const center = { x: 0, y: 0 };
  const ring = (number: number, on: number) =>
    Array.from({ length: on }, (_, index) => spotOn(center, number * step, -90 + (360 * (index + (number % 2 === 0 ? 0.5 : 0))) / on));
  return {
    dots: [center, ...[...inner, last].flatMap((on, index) => ring(index + 1, on))],
    more: hasMore ? ring(rings + 1, last + 6) : [],
    radius: (rings + (hasMore ? 1 : 0)) * step,
  };
}
