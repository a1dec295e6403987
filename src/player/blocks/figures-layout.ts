import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** Where one figure's disc and words are, in u; the words' box stands on `words` (its lower left corner). */
export interface FigurePlace {
  readonly center: Spot;
  readonly words: Spot;
  readonly width: number;
}

/** Places of the discs; `step` is the distance of their rings; on shelves each disc stands on a line of its own. */
export interface FiguresLayout {
  readonly places: readonly FigurePlace[];
  readonly step: number;
  readonly shelves: boolean;
}

/** Landscape: discs in a row on the horizon, words at their right; 5:4: words above; portrait: a shelf for each. */
export function figuresLayout({ shape, width, horizon }: Format, count: number): FiguresLayout {
  const column = (width - 130) / count;
  const step = shape === 'portrait' ? (count > 3 ? 56 : 68) : shape === 'square' ? Math.min(56, column / 5.4) : Math.min(66, column / 5.4);
  const radius = step * 2.55;
  const places = Array.from({ length: count }, (_, index): FigurePlace => {
    const left = 65 + column * index;
    if (shape === 'portrait') {
      const line = horizon - (count > 3 ? 300 : 412) * (count - 1 - index);
      return { center: { x: 65 + radius, y: line - radius }, words: { x: 65 + radius * 2 + 56, y: line - 28 }, width: width - 186 - radius * 2 };
    }
    const center = { x: left + radius, y: horizon - radius };
    if (shape === 'square' || count > 3) return { center, words: { x: left, y: horizon - radius * 2 - 28 }, width: column - 24 };
    return { center, words: { x: left + radius * 2 + 28, y: horizon - 28 }, width: column - radius * 2 - 40 };
  });
  return { places, step, shelves: shape === 'portrait' };
}
