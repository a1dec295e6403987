import { type SVGTemplateResult, svg } from 'lit';
import { RINGS, ringRadius } from '../geometry/attract-frame.ts';
import { FALL, LIT_RINGS, type Pane, panesOf, type Tower, type TowerFrame, towersIn } from '../geometry/towers.ts';
import { FACADE, INK, LIGHT, RED } from './palette.ts';

/** The skyline in layers of one frame: the facades with their dark windows, and the lit windows of each even ring, to be laid over them. */
export interface Skyline {
  readonly facades: SVGTemplateResult;
  /** Ring 0, 2, 4 and 6, from the sun outward. */
  readonly lights: readonly SVGTemplateResult[];
}

/** Draws the fifteen towers; `name` makes the clip paths' ids unique in the document. */
export function skyline(frame: TowerFrame, name: string): Skyline {
  const towers = towersIn(frame);
  const panes = towers.map((_, number) => panesOf(towers, number, frame));
  const facades = towers.map((tower, number) => facade(tower, panes[number] ?? [], frame, `${name}-${number}`));
  const all = panes.flat().filter((pane) => pane.isLit);
  return { facades: svg`${facades}`, lights: LIT_RINGS.map((ring) => light(all, ring)) };
}

function light(panes: readonly Pane[], ring: number): SVGTemplateResult {
  const inRing = panes.filter((pane) => pane.ring === ring);
  const paint = (isSide: boolean) => LIGHT[Math.min(LIGHT.length - 1, ring + (isSide ? 1 : 0))];
  return svg`${[false, true].map((isSide) => svg`<path d=${rectangles(inRing.filter((pane) => pane.isSide === isSide))} fill=${paint(isSide) ?? INK}></path>`)}`;
}

function facade(tower: Tower, panes: readonly Pane[], frame: TowerFrame, id: string): SVGTemplateResult {
  const { x, y, width, side, shoulder, plane, roof } = tower;
  const paint = FACADE[plane];
  const front = `M${x} ${shoulder}L${x + width} ${y}V${frame.ground}H${x}Z`;
  const flank = `M${x} ${shoulder}L${x - side} ${shoulder + FALL}V${frame.ground}H${x}Z`;
  const dark = (isSide: boolean) => rectangles(panes.filter((pane) => pane.isSide === isSide));
  return svg`${roof === 1 ? mast(x + width / 2, y) : ''}
    ${roof === 2 ? svg`<path d="M${x + width * 0.2} ${y}v-24h${width * 0.6}v24" fill=${paint.side} stroke=${INK} stroke-width="3"></path>` : ''}
    ${face(front, paint.front, paint.frontBand, frame, `${id}-front`)}
    ${face(flank, paint.side, paint.sideBand, frame, `${id}-side`)}
    <path d=${dark(false)} fill=${paint.side}></path>
    <path d=${dark(true)} fill=${paint.side} opacity=".55"></path>
    <path d="${front}${flank}" fill="none" stroke=${INK} stroke-width="3"></path>`;
}

/** A face with the rings' light on it: every second ring is a band. */
function face(outline: string, base: string, band: string, { sun }: TowerFrame, id: string): SVGTemplateResult {
  const rings = Array.from({ length: RINGS + 1 }, (_, index) => RINGS - index);
  const radius = (ring: number) => ringRadius({ core: sun.step * 1.25, step: sun.step }, ring);
  return svg`<clipPath id=${id}><path d=${outline}></path></clipPath><path d=${outline} fill=${base}></path><g clip-path="url(#${id})">
    ${rings.map((ring) => svg`<circle cx=${sun.x} cy=${sun.y} r=${radius(ring)} fill=${ring % 2 ? base : band}></circle>`)}</g>`;
}

function mast(x: number, y: number): SVGTemplateResult {
  return svg`<path d="M${x} ${y}v-58" stroke=${INK} stroke-width="3"></path><circle cx=${x} cy=${y - 62} r="5" fill=${RED} stroke=${INK} stroke-width="3"></circle>`;
}

function rectangles(panes: readonly Pane[]): string {
  return panes
    .map(({ x, y, width, height }) => `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`)
    .join('');
}
