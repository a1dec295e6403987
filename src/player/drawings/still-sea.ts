import { type SVGTemplateResult, svg } from 'lit';
import { INK } from './palette.ts';

/** A calm sea from the horizon down in which the sun's rings lie as flat ellipses; bleeds 40 u beyond the screen. */
export function stillSea(width: number, height: number, horizon: number, sun: number): SVGTemplateResult {
  const deep = height - horizon;
  const broad = Math.max(width * 0.72, deep * 1.9);
  const flat = Math.max(0.15, (deep / broad) * 0.9);
  return svg`<rect x="-40" y=${horizon} width=${width + 80} height=${deep + 40} fill="#B9D2CE"></rect>
    ${['#C6DAD4', '#D2E1DA', '#DEE9E2'].map((fill, index) => {
      const radius = broad * (1 - index * 0.27);
      return svg`<path d="M${sun - radius} ${horizon}A${radius} ${radius * flat} 0 0 0 ${sun + radius} ${horizon}Z" fill=${fill}></path>`;
    })}
    <path d="M-40 ${horizon}H${width + 40}" stroke=${INK} stroke-width="3"></path>`;
}
