import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Format } from '../format.ts';
import type { Wheel } from '../geometry/home-wheel.ts';
import { laoshan } from './laoshan.ts';
import { RED, SUN } from './palette.ts';
import { stillSea } from './still-sea.ts';

/** Home's hall behind the discs: sky, the sun's rings in equal steps, Laoshan at the left, the sea, and the one ring that carries the discs. */
export function homeHall(format: Format, wheel: Wheel): SVGTemplateResult {
  const { width, height, shape } = format;
  const { core, orbit, horizon, isWhole } = wheel;
  const hills =
    shape === 'portrait'
      ? { x: -110, scale: wheel.inner > 0 ? 0.5 : wheel.discs.length > 4 ? 0.6 : 0.7 }
      : shape === 'square'
        ? { x: -250, scale: 0.62 }
        : { x: -150, scale: 0.8 };
  return svg`<defs>
      <linearGradient id="home-sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#FBF6EC"></stop><stop offset="1" stop-color="#FBEAD6"></stop></linearGradient>
      <clipPath id="home-wall"><rect width=${width} height=${horizon}></rect></clipPath>
      <clipPath id="home-water"><rect y=${horizon} width=${width} height=${height - horizon}></rect></clipPath>
    </defs>
    <rect width=${width} height=${horizon} fill="url(#home-sky)"></rect>
    <g clip-path="url(#home-wall)">${sunRings(wheel)}</g>
    <g transform="translate(${hills.x} ${horizon}) scale(${hills.scale})">${laoshan(hills.scale)}</g>
    ${isWhole ? deepSea(format, wheel) : stillSea(width, height, horizon, core.x)}
    <g clip-path=${isWhole ? 'none' : 'url(#home-wall)'}><circle cx=${core.x} cy=${core.y} r=${orbit} fill="none" stroke=${RED} stroke-width="3"></circle>
      ${wheel.inner > 0 ? svg`<circle cx=${core.x} cy=${core.y} r=${wheel.inner} fill="none" stroke=${RED} stroke-width="3"></circle>` : nothing}</g>`;
}

/** Seven rings in equal steps; in portrait, where the wheel lies in the sea, only the outer four reach above the horizon. */
function sunRings({ core, orbit, isWhole }: Wheel): readonly SVGTemplateResult[] {
  const step = isWhole ? 80 : orbit / 7;
  return (isWhole ? SUN.slice(0, 4) : SUN).map((fill, index) => {
    const radius = isWhole ? 246 + step * (8 - index) : core.radius + 24 + step * (7 - index);
    return svg`<circle cx=${core.x} cy=${core.y} r=${radius} fill=${fill}></circle>`;
  });
}

/** The sea seen from above: the wheel's own rings go on in it. */
function deepSea({ width, height }: Format, { core, horizon }: Wheel): SVGTemplateResult {
  return svg`<g clip-path="url(#home-water)"><rect y=${horizon} width=${width} height=${height - horizon} fill="#A9C9C6"></rect>
    ${['#B4D0CB', '#C0D7D1', '#CBDED7', '#D6E5DE', '#E1ECE5'].map((fill, index) => svg`<circle cx=${core.x} cy=${core.y} r=${646 - index * 92} fill=${fill}></circle>`)}</g>
    <path d="M0 ${horizon}H${width}" stroke="#2A1A16" stroke-width="3"></path>`;
}
