import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** Where the quarter rings lie, in u: their centre, their radii from the core outwards, the size of the names on the horizon. */
export interface TreeLayout {
  readonly center: Spot;
  readonly radii: readonly number[];
  readonly size: number;
}

/** Quarter rings at the left edge; the core a little smaller than a step, as its name begins at the margin, or larger than one for a long name. */
export function treeLayout({ shape, horizon }: Format, levels: number, hasLongCore = false): TreeLayout {
  const [outer, y, size] =
    shape === 'landscape' ? [1012, horizon, 38] : shape === 'portrait' ? [950, horizon - 352, 36] : [hasLongCore ? 868 : 840, horizon, 33];
  const core = hasLongCore ? 1.3 : 0.94;
  const step = outer / (levels - 1 + core);
  const radii = Array.from({ length: levels }, (_, index) => Math.round(step * (index + core)));
  return { center: { x: -3, y }, radii, size };
}
