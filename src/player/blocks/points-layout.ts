import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** One dome, in u: the point it stands on, its radius, the size of its name. */
export interface PointPlace {
  readonly foot: Spot;
  readonly radius: number;
  readonly size: number;
}

/** Domes side by side from margin to margin; in portrait two stand one over the other, more in two columns. */
export function pointPlaces({ shape, width, horizon }: Format, count: number): readonly PointPlace[] {
  const columns = shape === 'portrait' ? (count > 2 ? 2 : 1) : count;
  const rows = Math.ceil(count / columns);
  const gap = shape === 'landscape' ? 50 : 40;
  const radius = Math.min(440, (width - 130 - gap * (columns - 1)) / (2 * columns));
  const size = radius > 400 ? 72 : radius > 270 ? 60 : 50;
  return Array.from({ length: count }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const start = (width - inRow * 2 * radius - (inRow - 1) * gap) / 2;
    return { foot: { x: start + radius + column * (2 * radius + gap), y: horizon - (rows - 1 - row) * (radius + 56) }, radius, size };
  });
}

/** A ninth of its radius is the step of a dome's two outer rings. */
export const RINGS_OF = 9;

/** The largest size in u, from the place's own down to 34, at which a name of so many characters lies within the dome's innermost ring. */
export function nameSize({ radius, size }: PointPlace, characters: number): number {
  const inner = radius * (1 - 2 / RINGS_OF) - 12;
  const fits = (each: number) => (characters * each) / 2 <= Math.sqrt(Math.max(0, inner ** 2 - (radius / 5 + each * 1.1) ** 2));
  let best = size;
  while (best > 34 && !fits(best)) best -= 1;
  return best;
}
