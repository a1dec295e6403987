import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** Where the doors lie, in u: the rings' common centre on the horizon, the core's radius, and each door's outer radius from the innermost. */
export interface DoorsLayout {
  readonly center: Spot;
  readonly core: number;
  readonly radii: readonly number[];
}

/** Half rings in equal steps that fill the wall under the title: landscape at the right margin, 5:4 the same and smaller, portrait beyond both edges. */
export function doorsLayout({ shape, width, horizon }: Format, count: number): DoorsLayout {
  const outer = shape === 'landscape' ? 640 : shape === 'portrait' ? 700 : 500;
  const x = shape === 'portrait' ? width / 2 : width - 65 - outer;
  // In 5:4 the core needs a larger share, so that its words go in.
  const step = outer / (count + (shape === 'square' ? 1.7 : 1.25));
  const core = outer - step * count;
  return { center: { x, y: horizon }, core, radii: Array.from({ length: count }, (_, index) => core + step * (index + 1)) };
}
