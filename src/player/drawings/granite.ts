import { type SVGTemplateResult, svg } from 'lit';
import { type Spot, wornPath } from '../geometry/worn-path.ts';
import { INK, PINE } from './palette.ts';

/** A peak: its outline from the left foot to the right, the number of its summit, the spine that parts shade from light, and cracks. */
export interface Peak {
  readonly outline: readonly Spot[];
  readonly summit: number;
  readonly spine: readonly Spot[];
  readonly cracks: readonly (readonly Spot[])[];
  readonly light: string;
  readonly shade: string;
}

/** A peak with its shade and its cracks. */
export function peak({ outline, summit, spine, cracks, light, shade }: Peak): SVGTemplateResult {
  return svg`${field(outline, light, 11)}${field([...outline.slice(0, summit + 1), ...spine.slice(1)], shade, 9)}${stroke(outline, 11)}
    ${[spine, ...cracks].map((crack) => stroke(fromBelow(crack), 8))}`;
}

/** A crack begins a little below the edge, so that lines don't clot there. */
function fromBelow(crack: readonly Spot[]): readonly Spot[] {
  const [first, second] = crack;
  if (!first || !second) return crack;
  const share = 7 / Math.hypot(second[0] - first[0], second[1] - first[1]);
  return [[first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share], ...crack.slice(1)];
}

/** A flat field whose corners are worn round by up to `radius`. */
export function field(outline: readonly Spot[], fill: string, radius: number): SVGTemplateResult {
  return svg`<path d=${wornPath(outline, radius, true)} fill=${fill}></path>`;
}

/** An ink line through the spots; its width is inherited. */
export function stroke(spots: readonly Spot[], radius: number): SVGTemplateResult {
  return svg`<path d=${wornPath(spots, radius)} fill="none" stroke=${INK}></path>`;
}

/** A pine of three crowns with its foot at the spot; `line` is the ink line's width in the drawing's frame. */
export function pine(x: number, y: number, size: number, line: number, fill: string = PINE.dark): SVGTemplateResult {
  const crowns: readonly Spot[] = [
    [-5, -28],
    [8, -47],
    [-2, -66],
  ];
  return svg`<g transform="translate(${x} ${y}) scale(${size})"><path d="M0 4C-3-20 6-34 1-62" fill="none" stroke=${INK} stroke-width="5"></path>
    ${crowns.map(([a, b], index) => {
      const half = 32 - index * 5;
      return svg`<path d="M${a - half} ${b}Q${a - half * 0.6} ${b - 17} ${a} ${b - 15}T${a + half} ${b}Q${a} ${b + 7} ${a - half} ${b}Z" fill=${fill} stroke=${INK} stroke-width=${line / size}></path>`;
    })}</g>`;
}
