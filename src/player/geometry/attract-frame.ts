import type { Format } from '../format.ts';
import type { TowerFrame } from './towers.ts';

/** How attract's picture is composed in one format, all in u: the horizon, the sun and its rings, the towers, the ripple that invites. */
export interface AttractFrame {
  readonly horizon: number;
  readonly sun: { readonly x: number; readonly y: number; readonly core: number; readonly step: number };
  readonly towers: TowerFrame;
  readonly ripple: { readonly x: number; readonly y: number };
}

/** How many translucent rings lie round the core. */
export const RINGS = 7;

/** The rings' strengths from the core outward, so that the stack shows the look book's seven tints; the last is the eighth ring's, gone. */
export const RING_STRENGTHS = [0.5, 0.5, 0.27, 0.17, 0.115, 0.087, 0.062, 0.03, 0] as const;

/** Attract's composition: the towers stand left of the title in landscape and 5:4, below it in portrait, always all fifteen. */
export function attractFrame({ width, height, shape }: Format): AttractFrame {
  if (shape === 'portrait')
    return composed(
      height - 496,
      { left: -8, breadth: 0.765, height: 0.99, grain: 0.86 },
      { x: 530, lift: 470, step: 84 },
      { x: 540, y: height - 290 },
    );
  if (shape === 'square')
    return composed(
      height - 184,
      { left: -6, breadth: 0.735, height: 0.735, grain: 0.78 },
      { x: 500, lift: 330, step: 74 },
      { x: width - 640, y: height - 90 },
    );
  return composed(
    height - 184,
    { left: (width - 1920) * 0.4, breadth: 1, height: 1, grain: 1 },
    { x: 684 + (width - 1920) * 0.4, lift: 440, step: 88 },
    { x: width - 733, y: height - 90 },
  );
}

function composed(
  horizon: number,
  towers: Pick<TowerFrame, 'left' | 'breadth' | 'height' | 'grain'>,
  sun: { readonly x: number; readonly lift: number; readonly step: number },
  ripple: { readonly x: number; readonly y: number },
): AttractFrame {
  const centre = { x: sun.x, y: horizon - sun.lift, step: sun.step };
  return { horizon, sun: { ...centre, core: sun.step * 1.25 }, towers: { ...towers, ground: horizon, sun: centre }, ripple };
}

/** The radius in u of the n-th ring round the core; ring 0 is the core's edge. */
export function ringRadius(sun: { readonly core: number; readonly step: number }, ring: number): number {
  return sun.core + sun.step * ring;
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
