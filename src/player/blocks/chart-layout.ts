import type { Format } from '../format.ts';

/** One bar, in u: its upper edge on the screen and its length from the screen's left edge. */
export interface Bar {
  readonly y: number;
  readonly length: number;
}

/** Where the bars lie, in u: the chart's box from the screen's left edge, and the bars in it, all on one scale. */
export interface ChartLayout {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly thickness: number;
  readonly bars: readonly Bar[];
}

/** Bars above the horizon, the longest leaving room for its number; in portrait they lie higher, since the companion stands under them. */
export function chartLayout({ shape, width, horizon }: Format, values: readonly number[]): ChartLayout {
  const [longest, thickness, pitch, last] =
    shape === 'landscape'
      ? [1180, 76, 158, horizon - 110]
      : shape === 'portrait'
        ? [640, 92, 244, horizon - 470]
        : [820, 68, 152, horizon - 100];
  const top = Math.max(...values, 1);
  const first = last - pitch * (values.length - 1);
  const bars = values.map((value, index) => ({ y: first + pitch * index, length: (longest * value) / top }));
  return { top: first, height: pitch * (values.length - 1) + thickness, width, thickness, bars };
}
