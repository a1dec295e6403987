import type { Peak } from './granite.ts';

/** A peak without its cracks and colours, in the drawing's own units. */
type PeakShape = Pick<Peak, 'outline' | 'summit' | 'spine'>;

/** The highest peak of Laoshan, on home and in attract's first scene. */
export const GREAT: PeakShape = {
  outline: [
    [250, 4],
    [330, -290],
    [372, -330],
    [392, -420],
    [430, -472],
    [462, -486],
    [500, -452],
    [520, -392],
    [566, -350],
    [588, -280],
    [640, -214],
    [664, -150],
    [716, -100],
    [770, 4],
  ],
  summit: 5,
  spine: [
    [462, -486],
    [452, -420],
    [478, -360],
    [458, -290],
    [490, -200],
    [470, -90],
    [500, 4],
  ],
};

/** The dusky peak before it. */
export const NEAR: PeakShape = {
  outline: [
    [330, 4],
    [380, -170],
    [420, -206],
    [436, -262],
    [474, -290],
    [516, -268],
    [536, -212],
    [580, -180],
    [604, -110],
    [660, -70],
    [700, 4],
  ],
  summit: 4,
  spine: [
    [474, -290],
    [466, -230],
    [490, -170],
    [472, -100],
    [496, 4],
  ],
};
