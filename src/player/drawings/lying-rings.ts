import { type SVGTemplateResult, svg } from 'lit';
import { INK } from './palette.ts';

/** A ground from the horizon down in which rings lie as flat ellipses, the widest first; all in u. The first fill is the ground's, the rest are the rings'. */
export interface LyingRings {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  /** The rings' centre on the horizon. */
  readonly sun: number;
  readonly broad: number;
  /** Height of an ellipse as a share of its breadth. */
  readonly flat: number;
  readonly fills: readonly string[];
}

/** Draws the ground with its rings and the horizon's ink line; bleeds 40 u beyond the screen. */
export function lyingRings({ width, height, horizon, sun, broad, flat, fills }: LyingRings): SVGTemplateResult {
  const [ground, ...rings] = fills;
  return svg`<rect x="-40" y=${horizon} width=${width + 80} height=${height - horizon + 40} fill=${ground ?? INK}></rect>
    ${rings.map((fill, index) => {
      const radius = broad * (1 - index / (rings.length + 0.6));
      return svg`<path d="M${sun - radius} ${horizon}A${radius} ${radius * flat} 0 0 0 ${sun + radius} ${horizon}Z" fill=${fill}></path>`;
    })}
    <path d="M-40 ${horizon}H${width + 40}" stroke=${INK} stroke-width="3"></path>`;
}
