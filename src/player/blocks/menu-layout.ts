import type { Format } from '../format.ts';
import { type Spot, spotOn } from './ring-geometry.ts';

/** Where the table lies, in u: its centre on the horizon, its radius, the dishes' centres and radius, the hub's radius. */
export interface MenuLayout {
  readonly center: Spot;
  readonly radius: number;
  readonly dish: number;
  readonly dishes: readonly Spot[];
  readonly hub: number;
  /** Radii of the table's inner bands. */
  readonly bands: readonly number[];
}

/** Least gap between two dishes, in u. */
const GAP = 17;

/** Half a round table: landscape and 5:4 at the left margin, beside the slip; portrait in the middle, under it. */
export function menuLayout({ shape, width, horizon }: Format, count: number): MenuLayout {
  const radius = shape === 'landscape' ? 520 : shape === 'portrait' ? 475 : 440;
  const center = { x: shape === 'portrait' ? width / 2 : 65 + radius, y: horizon };
  // where the table is smaller the dishes stand further out, so that their words keep their size
  const isWide = shape === 'landscape';
  const orbit = radius * (isWide ? 0.688 : 0.765);
  const dish = Math.min(orbit * Math.sin(Math.PI / 2 / count) - GAP / 2, radius * 0.225);
  const dishes = Array.from({ length: count }, (_, index) => spotOn(center, orbit, -180 + (180 / count) * (index + 0.5)));
  const bands = (isWide ? [0.92, 0.454] : [0.48]).map((share) => share * radius);
  return { center, radius, dish, dishes, hub: radius * 0.288, bands };
}
