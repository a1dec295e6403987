import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** One disc, in u: its centre, its rings' radii from the core outwards, where its name stands. */
export interface StepPlace {
  readonly center: Spot;
  readonly radii: readonly number[];
  readonly name: Spot;
  /** How wide its name may be. */
  readonly room: number;
  readonly anchor: 'middle' | 'start';
}

/** Discs tangent to the horizon from margin to margin, each a ring larger than the one before it; in portrait each on a shelf of its own. */
export function stepPlaces(format: Format, count: number): readonly StepPlace[] {
  return format.shape === 'portrait' ? onShelves(format, count) : inARow(format, count);
}

function inARow({ shape, width, horizon }: Format, count: number): readonly StepPlace[] {
  const room = width - 130;
  const gaps = shape === 'landscape' ? 0.2 : 0.12;
  // the sum of all diameters in units of a ring (the core is 1.5 rings), so that the row fills the room
  const rings = Array.from({ length: count }, (_, index) => 2 * (2.5 + index));
  const sum = rings.reduce((total, each) => total + each, 0);
  const unit = Math.min(66, 305 / (count + 1.5), (room * (1 - gaps)) / sum);
  const gap = (room - sum * unit) / Math.max(1, count - 1);
  let left = 65;
  return rings.map((diameter, index) => {
    const radius = (diameter * unit) / 2;
    const center = { x: left + radius, y: horizon - radius };
    left += 2 * radius + gap;
    return {
      center,
      radii: radiiOf(index, unit),
      name: { x: center.x, y: center.y - radius - 36 },
      room: 2 * Math.min(radius + gap / 2 - 8, center.x - 40, width - 40 - center.x),
      anchor: 'middle',
    };
  });
}

function onShelves({ width, horizon }: Format, count: number): readonly StepPlace[] {
  const shelf = (horizon - 340) / count;
  const unit = (shelf - 56) / 2 / (count + 1.5);
  const widest = unit * (count + 1.5);
  return Array.from({ length: count }, (_, index) => {
    const line = horizon - shelf * (count - 1 - index);
    const center = { x: 65 + widest, y: line - unit * (index + 2.5) };
    return {
      center,
      radii: radiiOf(index, unit),
      name: { x: 65 + widest * 2 + 72, y: line - 64 },
      room: width - 65 - (65 + widest * 2 + 72),
      anchor: 'start',
    };
  });
}

function radiiOf(index: number, unit: number): readonly number[] {
  return Array.from({ length: index + 2 }, (_, ring) => unit * (1.5 + ring));
}
