import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { ARCH, type AttractFrame } from '../geometry/attract-frame.ts';
import { inFrame, partLayer, wholeLayer } from './attract-layer.ts';
import { attractSky } from './attract-sky.ts';
import { lyingRings } from './lying-rings.ts';
import { GOLD, GRANITE, INK, PAPER, PINE, RED } from './palette.ts';

/** Cherry trees beside the window in the drawing's frame: middle and height of the crown above the ground, its radius. */
const TREES: readonly (readonly [number, number, number])[] = [
  [-412, 158, 78],
  [-562, 262, 118],
  [408, 150, 72],
  [552, 246, 112],
  [716, 140, 66],
];
/** The cherries turn red in this many rings, from the window outward. */
const RIPENING = 3;

/** The service window of the civil affairs bureau among cherry trees: an arch whose round top is the innermost ring, two rings in it, a counter, two stools. */
export function windowScene(format: Format, frame: AttractFrame): TemplateResult {
  const { width } = format;
  const { horizon, scale } = frame;
  const line = 3 / scale;
  const local = (content: unknown) => inFrame(frame, content);
  const fills = ['#E7C0CA', '#ECCCD2', '#F1D7DA', '#F5E1E1', '#F9ECE8'];
  const ground = lyingRings(format, frame, fills);
  return html`${attractSky(frame, false)}
    ${wholeLayer(format, [farTrees(width, horizon), local(TREES.map(tree))])}
    ${Array.from({ length: RIPENING }, (_, ring) => partLayer(treesBox(frame), local(cherries(ring, line)), 'attract-light', `--order:${ring + 1}`))}
    ${wholeLayer(format, [ground, local(house())])}
    ${[-1, 1].map((side) => weddingRing(frame, side))}`;
}

function treesBox({ sun, horizon, scale }: AttractFrame) {
  return { left: sun.x - 690 * scale, top: horizon - 390 * scale, width: 1480 * scale, height: 390 * scale };
}

/** A row of pale trees along the whole horizon. */
function farTrees(width: number, horizon: number): SVGTemplateResult {
  const spots = Array.from({ length: Math.ceil(width / 96) + 1 }, (_, index) => ({
    x: index * 96 - 20 + ((index * 37) % 5) * 9,
    r: 30 + ((index * 23) % 4) * 7,
  }));
  return svg`${spots.map(({ x, r }) => svg`<path d="M${x} ${horizon}V${horizon - r}" stroke=${INK} stroke-width="3"></path><circle cx=${x} cy=${horizon - r * 1.7} r=${r} fill="#C9D6C1" stroke=${INK} stroke-width="3"></circle>`)}`;
}

function tree([x, y, r]: readonly [number, number, number], index: number): SVGTemplateResult {
  return svg`<path d="M${x} 0V${-y}" stroke=${INK} stroke-width=${r * 0.09}></path>
    <circle cx=${x} cy=${-y} r=${r} fill=${index % 2 ? PINE.mid : PINE.light} stroke=${INK}></circle>
    <path d="M${x} ${-y + r * 0.95}V${-y - r * 0.1}M${x} ${-y + r * 0.62}l${r * 0.36} ${-r * 0.36}M${x} ${-y + r * 0.8}l${-r * 0.34} ${-r * 0.34}M${x} ${-y + r * 0.2}l${r * 0.22} ${-r * 0.22}" fill="none" stroke=${INK}></path>`;
}

/** The cherries of one ring round the window. */
function cherries(ring: number, line: number): SVGTemplateResult {
  return svg`${TREES.flatMap(([x, y, r]) =>
    Array.from({ length: Math.round(r / 5) }, (_, index) => {
      const angle = index * 2.4 + 1;
      const away = r * 0.84 * Math.sqrt((index + 0.5) / Math.round(r / 5));
      return { x: x + away * Math.cos(angle), y: -y + away * Math.sin(angle), r: 7 + r * 0.02 };
    }),
  )
    .filter((cherry) => Math.min(RIPENING - 1, Math.max(0, Math.floor((Math.hypot(cherry.x, cherry.y + ARCH.lift) - 400) / 120))) === ring)
    .map((cherry) => svg`<circle cx=${cherry.x} cy=${cherry.y} r=${cherry.r} fill=${RED} stroke=${INK} stroke-width=${line}></circle>`)}`;
}

/** The arch, the counter with the rings on its front, and two stools. */
function house(): SVGTemplateResult {
  const arch = (radius: number, foot: number) =>
    `M${-radius} ${foot}V${-ARCH.lift}A${radius} ${radius} 0 0 1 ${radius} ${-ARCH.lift}V${foot}Z`;
  const half = (radius: number, fill: string) => svg`<path d="M${-radius} 0A${radius} ${radius} 0 0 1 ${radius} 0Z" fill=${fill}></path>`;
  return svg`<g stroke=${INK}><path d=${arch(ARCH.radius, 0)} fill=${PAPER}></path><path d=${arch(228, -170)} fill="#F3DBDB"></path></g>
    <circle cy=${-ARCH.lift} r="188" fill="#F9ECE8"></circle><circle cy=${-ARCH.lift} r="148" fill=${PAPER}></circle>
    <path d="M-274-150H274V0H-274Z" fill="#EBC9D0" stroke=${INK}></path>
    ${half(142, '#E3B4C0')}${half(106, '#F3DBDB')}${half(70, '#BC7090')}${half(34, '#8A2F5B')}
    <g stroke=${INK}><path d="M-274 0H274"></path><path d="M-340-184H340V-150H-340Z" fill=${GRANITE.dusk}></path>
    ${[-214, 214].map((x) => svg`<path d="M${x - 32} 0V-70M${x + 32} 0V-70" fill="none"></path><rect x=${x - 54} y="-92" width="108" height="28" rx="14" fill="#8A2F5B"></rect>`)}</g>`;
}

/** One of the two wedding rings; each is a layer that sways towards the other. */
function weddingRing({ sun, scale }: AttractFrame, side: number): TemplateResult {
  const [x, radius, reach] = [sun.x + side * 40 * scale, 62 * scale, 76 * scale];
  const ring = svg`<circle cx=${x} cy=${sun.y} r=${radius} fill="none" stroke=${INK} stroke-width=${15 * scale + 6}></circle><circle cx=${x} cy=${sun.y} r=${radius} fill="none" stroke=${GOLD} stroke-width=${15 * scale}></circle>`;
  return partLayer({ left: x - reach, top: sun.y - reach, width: 2 * reach, height: 2 * reach }, ring, 'attract-wed', `--side:${side}`);
}
