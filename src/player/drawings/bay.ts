import { type SVGTemplateResult, svg } from 'lit';
import type { Spot } from '../geometry/worn-path.ts';
import { field, type Peak, peak, pine, stroke } from './granite.ts';
import { GRANITE, INK, PINE } from './palette.ts';
import { GREAT, NEAR } from './peak-shapes.ts';

/** Ridges behind the peaks, without lines: haze. */
const HAZE: readonly (readonly Spot[])[] = [
  [
    [-80, 6],
    [-80, -400],
    [20, -440],
    [110, -380],
    [232, -520],
    [264, -532],
    [304, -470],
    [336, -486],
    [366, -430],
    [420, -400],
    [440, 4],
  ],
  [
    [520, 4],
    [540, -350],
    [576, -378],
    [602, -372],
    [634, -300],
    [668, -270],
    [700, -196],
    [740, -150],
    [772, -70],
    [820, 4],
  ],
];

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
      [
        [640, -214],
        [632, -170],
        [650, -120],
      ],
    ],
    light: GRANITE.lit,
    shade: GRANITE.shade,
  },
  {
    outline: [
      [-60, 4],
      [-40, -330],
      [20, -420],
      [60, -448],
      [92, -540],
      [132, -586],
      [176, -596],
      [214, -560],
      [236, -470],
      [280, -430],
      [306, -340],
      [362, -270],
      [384, -160],
      [430, 4],
    ],
    summit: 6,
    spine: [
      [176, -596],
      [160, -520],
      [192, -450],
      [168, -360],
      [204, -260],
      [182, -140],
      [214, 4],
    ],
    cracks: [
      [
        [214, -560],
        [206, -490],
        [236, -420],
        [226, -330],
        [250, -260],
      ],
      [
        [132, -586],
        [126, -520],
        [100, -460],
        [112, -390],
      ],
      [
        [280, -430],
        [270, -350],
        [300, -280],
        [290, -200],
      ],
      [
        [60, -448],
        [64, -380],
        [40, -320],
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
      [
        [436, -262],
        [440, -200],
        [416, -150],
      ],
    ],
    light: GRANITE.dusk,
    shade: GRANITE.deep,
  },
  {
    outline: [
      [520, 4],
      [556, -84],
      [590, -104],
      [606, -146],
      [640, -160],
      [668, -140],
      [682, -98],
      [720, -76],
      [748, -30],
      [800, 4],
    ],
    summit: 4,
    spine: [
      [640, -160],
      [634, -110],
      [652, -60],
      [644, 4],
    ],
    cracks: [
      [
        [668, -140],
        [662, -96],
        [680, -50],
      ],
    ],
    light: GRANITE.dusk,
    shade: GRANITE.deep,
  },
];

/** A green slope with its pines `[x, y, size]`. */
interface Slope {
  readonly outline: readonly Spot[];
  readonly fill: string;
  readonly pines: readonly (readonly [number, number, number])[];
}

const SLOPES: readonly Slope[] = [
  {
    outline: [
      [-90, -270],
      [40, -284],
      [150, -214],
      [262, -154],
      [370, -64],
      [470, 4],
      [470, 30],
      [-90, 30],
    ],
    fill: PINE.mid,
    pines: [
      [36, -276, 1.15],
      [112, -232, 0.95],
      [168, -200, 0.75],
    ],
  },
  {
    outline: [
      [110, 8],
      [220, -92],
      [330, -132],
      [430, -98],
      [530, -42],
      [620, -18],
      [684, 6],
      [684, 14],
      [110, 14],
    ],
    fill: PINE.light,
    pines: [
      [292, -112, 0.9],
      [350, -124, 1.15],
      [424, -92, 0.8],
    ],
  },
];

/** Rocks on the shore: middle, foot, breadth, height. */
const ROCKS: readonly (readonly [number, number, number, number])[] = [
  [604, 16, 64, 46],
  [668, 20, 46, 30],
  [724, 22, 70, 34],
  [470, 18, 86, 52],
  [548, 18, 56, 34],
  [262, 18, 70, 40],
  [330, 20, 44, 24],
];

/** Laoshan as it falls to the sea: haze, granite peaks, slopes, the shore and its rocks; stands on y = 0, from x = -90 to 820. `line` is the ink line's width in this frame. */
export function laoshanShore(line: number): SVGTemplateResult {
  return svg`<g stroke-width=${line}>${HAZE.map((ridge) => field(ridge, '#E3D3BF', 14))}${PEAKS.map(peak)}
    ${SLOPES.map((slope) => green(slope, line))}
    ${field(
      [
        [-90, 6],
        [770, 6],
        [730, 26],
        [640, 36],
        [420, 52],
        [180, 40],
        [-90, 64],
      ],
      '#E4EDE4',
      30,
    )}
    ${field(
      [
        [-90, -40],
        [180, -20],
        [420, 2],
        [640, 2],
        [712, 12],
        [690, 24],
        [-90, 40],
      ],
      GRANITE.dusk,
      40,
    )}${stroke(
      [
        [-90, -40],
        [180, -20],
        [420, 2],
        [640, 2],
        [712, 12],
      ],
      40,
    )}
    ${ROCKS.map(rock)}</g>`;
}

/** Two ridges on the other shore, paler than anything near; from x = -60 to 980. */
export function farShore(): SVGTemplateResult {
  return svg`${field(
    [
      [-60, 2],
      [40, -26],
      [110, -24],
      [170, -62],
      [230, -54],
      [290, -96],
      [340, -82],
      [410, -112],
      [480, -72],
      [560, -84],
      [650, -44],
      [740, -56],
      [900, -30],
      [980, 2],
    ],
    '#C3CDC6',
    24,
  )}
    ${field(
      [
        [270, 2],
        [350, -28],
        [420, -22],
        [490, -50],
        [580, -26],
        [660, -42],
        [740, -18],
        [900, -26],
        [980, 2],
      ],
      GRANITE.shade,
      20,
    )}`;
}

/** The slope at the spectator's feet, cut by the frame's lower left corner, which is its origin. */
export function foreground(): SVGTemplateResult {
  const near: Slope = {
    outline: [
      [-90, -232],
      [60, -214],
      [200, -160],
      [330, -120],
      [450, -52],
      [560, 20],
      [560, 60],
      [-90, 60],
    ],
    fill: PINE.dark,
    pines: [],
  };
  const nearer: Slope = {
    outline: [
      [-90, -120],
      [80, -104],
      [220, -50],
      [330, 20],
      [330, 60],
      [-90, 60],
    ],
    fill: '#214735',
    pines: [],
  };
  return svg`<g stroke-width="3">${green(near, 3)}${green(nearer, 3)}
    ${pine(150, -170, 1.9, 3)}${pine(236, -142, 1.35, 3, PINE.mid)}${pine(60, -200, 1.3, 3, PINE.mid)}${pine(354, -100, 1.1, 3)}</g>`;
}

function green({ outline, fill, pines }: Slope, line: number): SVGTemplateResult {
  return svg`${field(outline, fill, 60)}${stroke(outline.slice(0, -2), 60)}${pines.map(([x, y, size]) => pine(x, y, size, line))}`;
}

function rock([x, y, w, h]: readonly [number, number, number, number]): SVGTemplateResult {
  const outline: readonly Spot[] = [
    [x - w / 2, y],
    [x - w / 2 + 4, y - h * 0.6],
    [x - w * 0.16, y - h],
    [x + w * 0.26, y - h * 0.86],
    [x + w / 2, y - h * 0.3],
    [x + w / 2, y],
  ];
  return svg`<g stroke=${INK}>${field(outline, GRANITE.lit, 12)}</g>${stroke(
    [
      [x - w * 0.16, y - h],
      [x - w * 0.04, y - h * 0.5],
      [x - w * 0.12, y - h * 0.1],
    ],
    6,
  )}`;
}
