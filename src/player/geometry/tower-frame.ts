import type { Format } from '../format.ts';
import type { AttractFrame } from './attract-frame.ts';
import type { TowerFrame } from './towers.ts';

/** Where the fifteen towers stand before attract's rings: left of a title in columns; a title in lines leaves them less breadth in landscape. */
export function towerFrame({ width, shape }: Format, { horizon, sun }: AttractFrame, hasLines: boolean): TowerFrame {
  const places = {
    landscape: { left: (width - 1920) * 0.4, breadth: hasLines ? 0.9 : 1, height: 1, grain: 1 },
    portrait: { left: -8, breadth: 0.765, height: 0.99, grain: 0.86 },
    square: { left: -6, breadth: 0.735, height: 0.735, grain: 0.78 },
  };
  return { ...places[shape], ground: horizon, sun };
}

/** Where trees stand on the horizon, as `[x in u, scale]`; fewer on a narrow screen. */
export function treeSpots({ width, shape }: Format): readonly (readonly [number, number])[] {
  if (shape === 'landscape') return TREES.map(([x, scale]) => [(x * width) / 1920, scale]);
  return TREES.filter((_, index) => index % 3 !== 1).map(([x, scale]) => [(x * width) / 1800, scale * 0.85]);
}

const TREES: readonly (readonly [number, number])[] = [
  [30, 1],
  [196, 0.8],
  [306, 1],
  [470, 0.85],
  [596, 1.05],
  [640, 0.75],
  [792, 0.9],
  [930, 0.8],
  [1072, 1],
  [1180, 0.85],
  [1276, 0.7],
  [1416, 1.1],
  [1460, 0.8],
  [1560, 1],
  [1640, 0.75],
  [1790, 1.05],
];
