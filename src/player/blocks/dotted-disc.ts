import { nothing, svg, type TemplateResult } from 'lit';
import { SOFT_STEP } from './half-disc.ts';
import { dotsOnRings, dotsPerRing, type Spot } from './ring-geometry.ts';

/** What a disc is drawn from: the point it stands on, the step of its rings in u, its dots (0: not countable), whether its edge is soft. */
export interface DottedDisc {
  readonly foot: Spot;
  readonly step: number;
  readonly count: number;
  readonly soft: boolean;
}

const FILLS: readonly string[] = ['var(--t3)', 'var(--t2)', 'var(--t1)'];

/** The radius of the disc in u: half a step more than its outermost ring. */
export function discRadius(count: number, step: number): number {
  const rings = count > 0 ? dotsPerRing(count).length : 2;
  return Math.min(step * 2.55, step * (rings + 0.55));
}

/** A disc that holds exactly `count` dots on its rings; without a count, a plain disc around its core. */
export function dottedDisc({ foot, step, count, soft }: DottedDisc): TemplateResult {
  const rings = count > 0 ? dotsPerRing(count).length : 2;
  const radius = discRadius(count, step);
  const unit = radius / (rings + 0.55);
  const center = { x: foot.x, y: foot.y - radius };
  const halo = [3, 2, 1].map(
    (ring) =>
      svg`<circle class="halo" cx=${center.x} cy=${center.y} r=${radius - SOFT_STEP * (3 - ring)} style="fill: var(--t2)"></circle>`,
  );
  const bands = Array.from({ length: rings }, (_, index) => rings - index).map(
    (
      ring,
    ) => svg`<circle class=${soft ? 'disc soft' : 'disc'} cx=${center.x} cy=${center.y} r=${unit * (ring + 0.55) - (soft ? 3 * SOFT_STEP : 0)}
      style="fill: ${FILLS[Math.min(2, count > 0 ? ring : ring - 1)]}"></circle>`,
  );
  const dots = count > 0 ? dotsOnRings(count, center, unit) : [];
  return svg`<g class="dome" style="transform-origin: ${foot.x}px ${foot.y}px">${soft ? halo : nothing}${bands}
    ${count > 0 ? nothing : svg`<circle class=${soft ? 'disc soft' : 'disc'} cx=${center.x} cy=${center.y} r=${unit * 0.7} style="fill: var(--acc)"></circle>`}
    ${dots.map(({ x, y }) => svg`<circle class="dot" cx=${x} cy=${y} r=${unit * 0.27} style="fill: var(--acc)"></circle>`)}</g>`;
}
