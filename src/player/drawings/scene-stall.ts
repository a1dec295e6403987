import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { type AttractFrame, WHISTLE } from '../geometry/attract-frame.ts';
import { inFrame, partLayer, wholeLayer } from './attract-layer.ts';
import { attractSky } from './attract-sky.ts';
import { lyingRings } from './lying-rings.ts';
import { GRANITE, INK, PAPER, RED } from './palette.ts';

/** The bar that slips and whistle hang from, above the ground in the drawing's frame. */
const BAR = 575;
/** Six slips for the six forms of service (载体): middle and length. */
const SLIPS: readonly (readonly [number, number])[] = [
  [-466, 196],
  [-330, 248],
  [-196, 172],
  [196, 224],
  [330, 180],
  [466, 240],
];
/** Five covers for the five packages (套餐). */
const COVERS = [-460, -230, 0, 230, 460];
const AMBER = { t1: '#F9EED8', t2: '#F4E2BF', t3: '#E7C88E', t4: '#C0924C', accent: '#8A5A12' };

/** The market's stall: order slips sway under the awning, five covered dishes wait, and rings go out from the whistle. */
export function stallScene(format: Format, frame: AttractFrame): TemplateResult {
  const { horizon, sun, scale } = frame;
  const local = (content: unknown) => inFrame(frame, content);
  const fills = ['#DDB876', '#E4C486', '#EBD29F', '#F2DFBA', '#F9EED8'];
  const ground = lyingRings(format, frame, fills);
  const hanging = (x: number, reach: number, length: number, content: unknown, delay: number) =>
    partLayer(
      { left: sun.x + (x - reach) * scale, top: horizon - BAR * scale, width: 2 * reach * scale, height: length * scale },
      local(content),
      'attract-sway',
      `--delay:${delay}s`,
    );
  return html`${attractSky(frame, false)}
    ${wholeLayer(format, [ground, local(stand())])}
    ${SLIPS.map(([x, length], index) => hanging(x, 60, length + 16, slip(x, length), -index * 1.7))}
    ${hanging(0, 112, BAR - WHISTLE.lift + 112, whistle(), -0.8)}
    ${wholeLayer(format, [local([awning(), COVERS.map(cover)])])}`;
}

/** Posts, bar and the table, under whose edge each cover's circle is made whole. */
function stand(): SVGTemplateResult {
  return svg`<g stroke=${INK}>${[-571, 549].map((x) => svg`<path d="M${x}-690h22V0h-22Z" fill=${GRANITE.dusk}></path>`)}
    <path d=${`M-560 ${-BAR - 6}H560v12H-560Z`} fill=${AMBER.t4}></path>
    <path d="M-590-166H590V0H-590Z" fill=${AMBER.t2}></path></g>
    ${COVERS.map((x) => svg`${[84, 56, 28].map((r, ring) => svg`<path d="M${x - r}-166A${r} ${r} 0 0 0 ${x + r}-166Z" fill=${[AMBER.t3, AMBER.t4, AMBER.accent][ring] ?? INK}></path>`)}`)}
    <path d="M-624-192H624V-166H-624Z" fill=${GRANITE.dusk} stroke=${INK}></path>`;
}

function awning(): SVGTemplateResult {
  const count = 11;
  const [top, bottom] = [1120 / count, 1260 / count];
  return svg`<g stroke=${INK}>${Array.from({ length: count }, (_, index) => {
    const [a, b] = [-560 + index * top, -630 + index * bottom];
    const r = bottom / 2;
    return svg`<path d="M${a}-790H${a + top}L${b + bottom}-676A${r} ${r} 0 0 1 ${b}-676Z" fill=${index % 2 ? PAPER : AMBER.accent}></path>`;
  })}<path d="M-630-676H630" fill="none"></path></g>`;
}

function slip(x: number, length: number): SVGTemplateResult {
  const [left, top] = [x - 54, -BAR];
  const rows = Math.floor((length - 84) / 30);
  return svg`<path d="M${left} ${top}h108v${length - 11}${'l-9 11l-9-11'.repeat(6)}Z" fill=${x % 4 ? PAPER : AMBER.t1} stroke=${INK}></path>
    ${Array.from({ length: rows }, (_, row) => svg`<path d="M${left + 20} ${top + 34 + row * 30}h${row === rows - 1 ? 38 : 68}" stroke=${AMBER.t4} stroke-width="8"></path>`)}
    <circle cx=${x + 20} cy=${top + length - 44} r="15" fill="none" stroke=${RED} stroke-width="5"></circle><circle cx=${x + 20} cy=${top + length - 44} r="5" fill=${RED}></circle>`;
}

/** The whistle (哨) in its disc on a red cord. */
function whistle(): SVGTemplateResult {
  const y = -WHISTLE.lift;
  return svg`<circle cy=${y} r=${WHISTLE.radius} fill=${PAPER} stroke=${INK}></circle>
    <path d=${`M0 ${-BAR}C-8 ${-BAR + 40} 16 ${y - 70} 2 ${y - 34}`} fill="none" stroke=${RED} stroke-width="6"></path>
    <g transform="translate(-8 ${y + 8})"><path d="M-38-40H70V-8H36A46 46 0 1 1-38-40Z" fill="#E7B765" stroke=${INK}></path><circle cx="-12" cy="2" r="17" fill=${PAPER} stroke=${INK}></circle><circle cx="8" cy="-44" r="9" fill="none" stroke=${INK} stroke-width="5"></circle></g>`;
}

function cover(x: number): SVGTemplateResult {
  const half = (r: number, fill: string) => svg`<path d="M${x - r}-198A${r} ${r} 0 0 1 ${x + r}-198Z" fill=${fill}></path>`;
  return svg`<circle cx=${x} cy="-290" r="11" fill=${AMBER.accent} stroke=${INK}></circle><g stroke=${INK}>${half(84, PAPER)}</g>${half(60, AMBER.t1)}${half(36, AMBER.t3)}
    <path d="M${x - 100}-204h200v12h-200Z" fill=${PAPER} stroke=${INK}></path>`;
}
