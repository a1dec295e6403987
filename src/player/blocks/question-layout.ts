import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** Where the answers lie, in u: the discs' centres and radius, the step of the right one's three rings, and the scale of a disc that sinks on its feet. */
export interface QuestionLayout {
  readonly centers: readonly Spot[];
  readonly radius: number;
  readonly ring: number;
  readonly sunk: number;
}

/** Discs on the horizon from margin to margin; in portrait three and four stand in two rows, the upper one on a shelf. */
export function questionLayout({ shape, width, horizon }: Format, count: number): QuestionLayout {
  if (shape === 'portrait') {
    const radius = 205;
    const rows = count > 2 ? 2 : 1;
    const centers = Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / 2);
      const isAlone = index === count - 1 && index % 2 === 0;
      return { x: isAlone ? width / 2 : index % 2 === 0 ? 65 + 220 : width - 65 - 220, y: horizon - (rows - 1 - row) * 478 - radius };
    });
    return { centers, radius, ring: 22, sunk: 0.8 };
  }
  const gap = shape === 'square' ? 20 : 63;
  const radius = Math.min(shape === 'square' ? 165 : 200, (width - 130 - gap * (count - 1)) / (2 * count));
  const free = width - 130 - 2 * radius * count;
  const space = count === 4 ? free / 3 : free / (count + 1);
  const first = 65 + (count === 4 ? 0 : space) + radius;
  const centers = Array.from({ length: count }, (_, index) => ({ x: first + index * (2 * radius + space), y: horizon - radius }));
  return shape === 'square' ? { centers, radius, ring: 18, sunk: 0.88 } : { centers, radius, ring: 24, sunk: 0.8 };
}
