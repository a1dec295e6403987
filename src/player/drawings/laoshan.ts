import { type SVGTemplateResult, svg } from 'lit';
import type { Spot } from '../geometry/worn-path.ts';
import { field, type Peak, peak, pine, stroke } from './granite.ts';
import { GRANITE, PINE } from './palette.ts';
import { GREAT, NEAR } from './peak-shapes.ts';

const PEAKS: readonly Peak[] = [
  {
    ...GREAT,
    cracks: [
      [
        [500, -452],
        [496, -400],
        [520, -340],
        [512, -280],
      ],
      [
        [566, -350],
        [556, -290],
        [580, -220],
        [574, -150],
      ],
      [
        [430, -472],
        [424, -410],
        [400, -360],
      ],
    ],
    light: GRANITE.lit,
    shade: GRANITE.shade,
  },
  {
    outline: [
      [-60, 4],
      [-40, -330],
      [20, -360],
      [60, -378],
      [92, -430],
      [132, -456],
      [176, -466],
      [214, -440],
      [236, -380],
      [280, -350],
      [306, -290],
      [362, -220],
      [384, -130],
      [430, 4],
    ],
    summit: 6,
    spine: [
      [176, -466],
      [160, -400],
      [192, -350],
      [168, -280],
      [204, -200],
      [182, -120],
      [214, 4],
    ],
    cracks: [
      [
        [214, -440],
        [206, -390],
        [236, -340],
        [226, -270],
      ],
      [
        [280, -350],
        [270, -280],
        [300, -220],
        [290, -160],
      ],
    ],
    light: GRANITE.lit,
    shade: GRANITE.shade,
  },
  {
    ...NEAR,
    cracks: [
      [
        [516, -268],
        [508, -210],
        [534, -160],
        [526, -100],
      ],
    ],
    light: GRANITE.dusk,
    shade: GRANITE.deep,
  },
];

const SLOPES: readonly {
  readonly outline: readonly Spot[];
  readonly fill: string;
  readonly pines: readonly (readonly [number, number, number])[];
}[] = [
  {
    outline: [
      [-90, -250],
      [40, -264],
      [150, -204],
      [262, -144],
      [370, -60],
      [470, 4],
      [470, 30],
      [-90, 30],
    ],
    fill: PINE.mid,
    pines: [
      [120, -216, 1],
      [182, -182, 0.8],
    ],
  },
  {
    outline: [
      [110, 8],
      [220, -92],
      [330, -132],
      [430, -98],
      [530, -42],
      [640, 4],
      [740, 30],
      [110, 30],
    ],
    fill: PINE.light,
    pines: [
      [318, -122, 1.1],
      [384, -110, 0.85],
    ],
  },
  {
    outline: [
      [-90, -110],
      [60, -100],
      [180, -50],
      [300, 4],
      [300, 30],
      [-90, 30],
    ],
    fill: PINE.dark,
    pines: [],
  },
];

/** The granite hills of Laoshan with their pines, standing on y = 0, about 770 u broad; `scale` is that of the frame, so that lines stay 3 u. */
export function laoshan(scale: number): SVGTemplateResult {
  const line = 3 / scale;
  return svg`<g stroke-width=${line}>${PEAKS.map(peak)}${SLOPES.map(({ outline, fill, pines }) => svg`${field(outline, fill, 60)}${stroke(outline.slice(0, -2), 60)}${pines.map(([x, y, size]) => pine(x, y, size, line))}`)}</g>`;
}
