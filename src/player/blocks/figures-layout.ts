import type { Format } from '../format.ts';
import { discRadius } from './dotted-disc.ts';
import type { Spot } from './ring-geometry.ts';

/** Where one figure's disc stands and where its words are, in u; the words' box stands on `words` (its lower left corner). */
export interface FigurePlace {
  readonly foot: Spot;
  readonly words: Spot;
  readonly width: number;
}

/** Places of the discs; `step` is the distance of their rings. */
export interface FiguresLayout {
  readonly places: readonly FigurePlace[];
  readonly step: number;
}

/** Landscape: discs on the horizon with short numbers (two digits) at their right, else above; 5:4: above; portrait: a shelf for each. `dots` are the counts, 0 for none. */
export function figuresLayout({ shape, width, horizon }: Format, dots: readonly number[], short: boolean): FiguresLayout {
  const count = dots.length;
  const column = (width - 130) / count;
  const above = shape === 'square' || !short || count > 3;
  const step = shape === 'portrait' ? (count > 3 ? 52 : 68) : Math.min(shape === 'square' ? 56 : above ? 62 : 64, column / 5.4);
  const widest = step * 2.55;
  const places = dots.map((dot, index): FigurePlace => {
    const left = 65 + column * index;
    const radius = discRadius(dot, step);
    if (shape === 'portrait') {
      const y = horizon - (count > 3 ? 296 : 412) * (count - 1 - index);
      return { foot: { x: 65 + widest, y }, words: { x: 65 + widest * 2 + 56, y: y - 28 }, width: width - 186 - widest * 2 };
    }
    if (above) return { foot: { x: left + radius, y: horizon }, words: { x: left, y: horizon - widest * 2 - 28 }, width: column - 24 };
    return {
      foot: { x: left + widest * 2 - radius, y: horizon },
      words: { x: left + widest * 2 + 28, y: horizon - 28 },
      width: column - widest * 2 - 28,
    };
  });
  return { places, step };
}
