import type { Format } from '../format.ts';
import { type Disc, RIM } from './home-wheel.ts';

/** The end screen's wheel in u: another deck in the middle, and on one ring round it the quiz, once more, and home. */
export interface EndWheel {
  readonly orbit: number;
  /** How much of the ring is drawn: all of it, what doesn't cross the words (5:4), or nothing where the discs stand in a row. */
  readonly ring: 'whole' | 'part' | 'none';
  readonly another: Disc;
  readonly quiz: Disc;
  readonly again: Disc;
  readonly home: Disc;
}

/** Another deck stands on the horizon with the rest at its right; in portrait it is high and the rest below it, within reach. With the low aid all stand in a row on the horizon. */
export function endWheel(format: Format): EndWheel {
  const { width, height, horizon, shape, reach } = format;
  const isLow = reach > 0;
  if (shape === 'portrait') {
    const quiz = 130;
    const orbit = 440;
    const y = horizon - quiz - RIM - orbit;
    const centre = { x: width / 2, y, radius: isLow ? Math.min(258, y - RIM - LOW_FROM * height) : 258 };
    return wheel(centre, orbit, { quiz, small: 106 }, [90, 150, 30], 'whole');
  }
  if (isLow) return row(format);
  if (shape === 'square') {
    return wheel({ x: width - 650, y: horizon - 232 - RIM, radius: 232 }, 470, { quiz: 130, small: 98 }, [-51, -15.5, 15], 'part');
  }
  return wheel({ x: width - 780, y: horizon - 270 - RIM, radius: 270 }, 530, { quiz: 150, small: 112 }, [-48, -12.5, 17], 'whole');
}

/** With the low aid everything that is touched lies below this share of the screen's height. */
const LOW_FROM = 0.4;

/** Directions are in degrees, clockwise from the right: of the quiz, once more, and home. */
function wheel(
  another: Disc,
  orbit: number,
  radii: { readonly quiz: number; readonly small: number },
  [quiz, again, home]: readonly [number, number, number],
  ring: EndWheel['ring'],
): EndWheel {
  const at = (degrees: number, radius: number): Disc => {
    const angle = (degrees * Math.PI) / 180;
    return { x: another.x + orbit * Math.cos(angle), y: another.y + orbit * Math.sin(angle), radius };
  };
  return { orbit, ring, another, quiz: at(quiz, radii.quiz), again: at(again, radii.small), home: at(home, radii.small) };
}

/** Radii in the row, largest first, and the room between its discs and at the right margin, in u. */
const ROW = [196, 126, 98, 98] as const;
const BETWEEN = 28;
const MARGIN = 65;

function row({ width, horizon }: Format): EndWheel {
  const breadth = ROW.reduce((sum, radius) => sum + 2 * (radius + RIM), BETWEEN * (ROW.length - 1));
  const place = (index: 0 | 1 | 2 | 3): Disc => {
    const before = ROW.slice(0, index).reduce((sum, radius) => sum + 2 * (radius + RIM) + BETWEEN, 0);
    const radius = ROW[index];
    return { x: width - MARGIN - breadth + before + radius + RIM, y: horizon - radius - RIM, radius };
  };
  const another = place(0);
  return { orbit: another.radius + RIM + 130, ring: 'none', another, quiz: place(1), again: place(2), home: place(3) };
}

/** Breadth of the ring that a score is drawn as, and the air between it and the disc inside, in u. */
const BAND = 34;
const AIR = 10;

/** The middle disc made smaller by the ring of a score, and that ring's middle radius and breadth. */
export function withScore(another: Disc): { readonly disc: Disc; readonly radius: number; readonly breadth: number } {
  const outer = another.radius + RIM;
  return { disc: { ...another, radius: outer - BAND - AIR - RIM }, radius: outer - BAND / 2, breadth: BAND };
}
