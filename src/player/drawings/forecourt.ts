import { type SVGTemplateResult, svg } from 'lit';
import { INK, PINE } from './palette.ts';

/** The ground before the towers at night, from the horizon down: the sun's rings lie on it as flat ellipses. The picture bleeds 40 u beyond the screen. */
export function forecourt(width: number, height: number, horizon: number, sun: number): SVGTemplateResult {
  const deep = height - horizon;
  const broad = Math.max(width, deep * 3.4) * 0.61;
  const flat = Math.max(0.16, (deep / broad) * 0.82);
  return svg`<rect x="-40" y=${horizon} width=${width + 80} height=${deep + 40} fill="#123842"></rect>
    ${['#16404A', '#1A4953', '#20545E', '#28606A'].map((fill, index) => {
      const radius = broad * (1 - index * 0.212);
      return svg`<path d="M${sun - radius} ${horizon}A${radius} ${radius * flat} 0 0 0 ${sun + radius} ${horizon}Z" fill=${fill}></path>`;
    })}`;
}

/** Trees and the horizon that they stand on, each tree `[x, scale]` in u. */
export function trees(spots: readonly (readonly [number, number])[], horizon: number): SVGTemplateResult {
  return svg`${spots.map(
    (
      [x, scale],
      index,
    ) => svg`<g transform="translate(${x} ${horizon}) scale(${scale})"><path d="M0 0V-44" stroke=${INK} stroke-width=${4 / scale}></path>
      <circle cy="-58" r="30" fill=${index % 3 ? PINE.dark : PINE.mid} stroke=${INK} stroke-width=${3 / scale}></circle>
      <path d="M0-30V-66M0-46l12-12M0-40l-11-11" fill="none" stroke=${INK} stroke-width=${2.4 / scale}></path></g>`,
  )}<path d="M-40 ${horizon}H9999" stroke=${INK} stroke-width="3"></path>`;
}
