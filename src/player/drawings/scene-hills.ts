import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import type { AttractFrame } from '../geometry/attract-frame.ts';
import { partLayer, wholeLayer } from './attract-layer.ts';
import { attractSky } from './attract-sky.ts';
import { farShore, foreground, laoshanShore } from './bay.ts';
import { INK, PAPER, RED } from './palette.ts';

/** The hills and the sea of Laoshan: the sun's rings go on in the water, its reflection glimmers, a boat sails by. */
export function hillsScene(format: Format, frame: AttractFrame): TemplateResult {
  const { horizon, scale } = frame;
  const { width, height, shape } = format;
  const isTall = shape === 'portrait';
  const hills = { landscape: (width - 1920) * 0.4 - 24, portrait: -210, square: -150 }[shape];
  const shore = { landscape: width - 830, portrait: 640, square: width - 560 }[shape];
  const boat = { landscape: width - 470, portrait: width - 150, square: width - 200 }[shape];
  return html`${attractSky(frame, true)}
    ${wholeLayer(format, [
      svg`<g transform="translate(${shore} ${horizon}) scale(${isTall ? 0.72 : 1})">${farShore()}</g>`,
      bay(format, frame),
    ])}
    ${glimmer(frame, isTall ? 1.25 : 1)}
    ${wholeLayer(format, [
      svg`<g transform="translate(${hills} ${horizon}) scale(${scale})">${laoshanShore(3 / scale)}</g>`,
      svg`<g transform="translate(${shape === 'square' ? -150 : isTall ? -40 : 0} ${height})">${foreground()}</g>`,
    ])}
    <div class="attract-boat">${partLayer({ left: boat - 60, top: horizon + (isTall ? 70 : 52) - 100, width: 120, height: 130 }, sailing(boat, horizon + (isTall ? 70 : 52)), 'attract-bob')}</div>`;
}

/** The sea: the sun's own rings, lying down. */
function bay({ width, height, shape }: Format, { horizon, sun }: AttractFrame): SVGTemplateResult {
  const isTall = shape === 'portrait';
  const clip = `attract-bay-${shape}`;
  return svg`<clipPath id=${clip}><rect x="-40" y=${horizon} width=${width + 80} height=${height - horizon + 40}></rect></clipPath>
    <g clip-path="url(#${clip})"><rect x="-40" y=${horizon} width=${width + 80} height=${height - horizon + 40} fill="#7FA9AD"></rect>
    ${['#8BB2B4', '#98BCBC', '#A6C6C4', '#B4CFCB', '#C2D8D2', '#D0E0D8'].map((fill, index) => {
      const radius = (isTall ? 1240 : 1500) - index * (isTall ? 176 : 212);
      return svg`<ellipse cx=${sun.x} cy=${horizon} rx=${radius} ry=${radius * (isTall ? 0.5 : 0.235)} fill=${fill}></ellipse>`;
    })}</g>`;
}

/** Height below the horizon, half breadth and colour of each bar of the sun's reflection. */
const BARS: readonly (readonly [number, number, string])[] = [
  [4, 238, '#F0C29F'],
  [4, 128, RED],
  [24, 186, '#F0C29F'],
  [24, 106, RED],
  [46, 214, '#F4D2B4'],
  [46, 122, RED],
  [70, 152, '#F0C29F'],
  [70, 74, RED],
  [96, 178, '#F4D2B4'],
  [96, 94, RED],
  [126, 122, '#F4D2B4'],
  [126, 50, RED],
  [158, 86, '#F7DEC4'],
];

/** The reflection in two layers that breathe against each other. */
function glimmer({ sun, horizon }: AttractFrame, stretch: number): readonly TemplateResult[] {
  const breadth = (sun.core / 124) * 0.5 + 0.5;
  return [0, 1].map((half) => {
    const bars = BARS.filter((_, index) => Math.floor(index / 2) % 2 === half).map(([y, reach, fill], index) => {
      const side = reach * breadth;
      return svg`<rect x=${sun.x - side + (((index * 37) % 5) - 2) * 5} y=${horizon + y * stretch} width=${2 * side} height="9" rx="4.5" fill=${fill}></rect>`;
    });
    const box = { left: sun.x - 270, top: horizon, width: 540, height: 180 * stretch };
    return partLayer(box, bars, 'attract-glimmer', `--half:${half}`);
  });
}

function sailing(x: number, y: number): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y})" stroke=${INK} stroke-width="3"><path d="M-44 0H48L34 18H-30Z" fill=${INK}></path><path d="M2-4V-86" fill="none"></path>
    <path d="M-2-84C-40-66-44-30-40-8H-2Z" fill=${PAPER}></path><path d="M8-70C28-54 34-30 32-8H8Z" fill=${RED}></path></g>`;
}
