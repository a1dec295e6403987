import type { Format } from '../format.ts';
import { type Disc, RIM } from './home-wheel.ts';

/** The end screen's wheel in u: another deck in the middle, and on one ring round it the quiz, once more, and home. */
export interface EndWheel {
  readonly orbit: number;
  /** Whether the whole ring is drawn; in 5:4 its left half would cross the words. */
  readonly isWhole: boolean;
  readonly another: Disc;
  readonly quiz: Disc;
  readonly again: Disc;
  readonly home: Disc;
}

/** Another deck stands on the horizon with the rest at its right; in portrait it is high and the rest below it, within reach. */
export function endWheel({ width, horizon, shape }: Format): EndWheel {
  if (shape === 'portrait') {
    const quiz = 130;
    const orbit = 440;
    const centre = { x: width / 2, y: horizon - quiz - RIM - orbit, radius: 258 };
    return wheel(centre, orbit, { quiz, small: 106 }, [90, 150, 30], true);
  }
  if (shape === 'square') {
    return wheel({ x: width - 650, y: horizon - 232 - RIM, radius: 232 }, 470, { quiz: 130, small: 98 }, [-51, -15.5, 15], false);
  }
  return wheel({ x: width - 780, y: horizon - 270 - RIM, radius: 270 }, 530, { quiz: 150, small: 112 }, [-48, -12.5, 17], true);
}

/** Directions are in degrees, clockwise from the right: of the quiz, once more, and home. */
function wheel(
  another: Disc,
  orbit: number,
  radii: { readonly quiz: number; readonly small: number },
  [quiz, again, home]: readonly [number, number, number],
  isWhole: boolean,
): EndWheel {
  const at = (degrees: number, radius: number): Disc => {
    const angle = (degrees * Math.PI) / 180;
    return { x: another.x + orbit * Math.cos(angle), y: another.y + orbit * Math.sin(angle), radius };
  };
  return { orbit, isWhole, another, quiz: at(quiz, radii.quiz), again: at(again, radii.small), home: at(home, radii.small) };
}
