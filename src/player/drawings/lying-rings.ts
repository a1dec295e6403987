import { type SVGTemplateResult, svg } from 'lit';
import type { Format } from '../format.ts';
import type { AttractFrame } from '../geometry/attract-frame.ts';
import { BLEED } from './attract-layer.ts';
import { INK } from './palette.ts';

/**
 * The ground of a scene from the horizon down, in which rings lie as flat ellipses under the sun, the widest first, and the
 * horizon's ink line; it bleeds beyond the screen. The first fill is the ground's, the rest are the rings'.
 */
export function lyingRings({ width, height, shape }: Format, { horizon, sun }: AttractFrame, fills: readonly string[]): SVGTemplateResult {
  const [ground, ...rings] = fills;
  const broad = Math.max(width * 0.62, 900);
  const flat = shape === 'portrait' ? 0.44 : 0.2;
  return svg`<rect x=${-BLEED} y=${horizon} width=${width + 2 * BLEED} height=${height - horizon + BLEED} fill=${ground ?? INK}></rect>
    ${rings.map((fill, index) => {
      const radius = broad * (1 - index / (rings.length + 0.6));
      return svg`<path d="M${sun.x - radius} ${horizon}A${radius} ${radius * flat} 0 0 0 ${sun.x + radius} ${horizon}Z" fill=${fill}></path>`;
    })}
    <path d="M${-BLEED} ${horizon}H${width + BLEED}" stroke=${INK} stroke-width="3"></path>`;
}
