import { nothing, svg, type TemplateResult } from 'lit';
import { halfDiscPath, type Spot } from './ring-geometry.ts';

/** Each of the three thinning rings that say 余 or 多 is this wide, in u. */
export const SOFT_STEP = 11;

/** A half disc that stands on the line through its centre and rises from it; a soft one ends in thinning rings, never in a line. */
export function halfDisc(center: Spot, radius: number, fill: string, soft = false): TemplateResult {
  const halo = [3, 2, 1].map(
    (ring) => svg`<path class="halo" d=${halfDiscPath(center, radius + ring * SOFT_STEP)} style="fill: ${fill}"></path>`,
  );
  return svg`<g class="dome" style="transform-origin: ${center.x}px ${center.y}px">${soft ? halo : nothing}<path class=${soft ? 'disc soft' : 'disc'} d=${halfDiscPath(center, radius)} style="fill: ${fill}"></path></g>`;
}
