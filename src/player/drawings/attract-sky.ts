import { html, type TemplateResult } from 'lit';
import { type AttractFrame, RING_STRENGTHS, RINGS, ringRadius } from '../geometry/attract-frame.ts';
import { BLEED } from './attract-layer.ts';

/** The sky with the rings: discs of one translucent colour; each grows to the next one's place and strength, so the loop has no seam. The core is drawn where nothing else stands in the middle. */
export function attractSky({ horizon, sun }: AttractFrame, hasCore: boolean): TemplateResult {
  const discs = Array.from({ length: RINGS + 1 }, (_, index) => RINGS - index);
  const at = `left:${(sun.x + BLEED) / 10}rem;top:${(sun.y + BLEED) / 10}rem`;
  const disc = (radius: number) => `${at};width:${radius / 5}rem;height:${radius / 5}rem;margin:${-radius / 10}rem`;
  return html`<div class="attract-sky" style="height:${(horizon + BLEED) / 10}rem">
    ${discs.map((ring) => {
      const [radius, next] = [ringRadius(sun, ring), ringRadius(sun, ring + 1)];
      return html`<i class="attract-ring" style="${disc(next)};--start:${radius / next};--from:${RING_STRENGTHS[ring] ?? 0};--to:${RING_STRENGTHS[ring + 1] ?? 0}"></i>`;
    })}
    ${hasCore ? html`<i class="attract-core" style=${disc(sun.core)}></i>` : ''}
  </div>`;
}
