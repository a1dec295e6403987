import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Format } from '../format.ts';
import type { EndWheel } from '../geometry/end-wheel.ts';
import { RIM } from '../geometry/home-wheel.ts';

/** The deck's tints as rings in equal steps round the middle disc, cut by the horizon, and the ring that carries the discs. */
export function endRings({ width, horizon }: Format, wheel: EndWheel): SVGTemplateResult {
  const { another, orbit, ring } = wheel;
  const step = (orbit - another.radius - RIM) / 2;
  const fills = ['var(--t1)', 'color-mix(in oklab, var(--t1), var(--t2))', 'var(--t2)', 'color-mix(in oklab, var(--t2), var(--t3))'];
  const tints = fills.map((fill, index) => {
    const radius = another.radius + RIM + step * (4 - index) - step / 2;
    return svg`<circle cx=${another.x} cy=${another.y} r=${radius} style="fill:${fill}"></circle>`;
  });
  const path = ring === 'none' ? nothing : svg`<path d=${ringPath(wheel)} fill="none" stroke="var(--acc)" stroke-width="3"></path>`;
  return svg`<clipPath id="end-wall"><rect width=${width} height=${horizon}></rect></clipPath><g clip-path="url(#end-wall)">${tints}${path}</g>`;
}

/** The one ring: whole, or from the quiz round to the horizon where its left half would cross the words. */
function ringPath({ another, quiz, orbit, ring }: EndWheel): string {
  const foot = `A${orbit} ${orbit} 0 0 1 ${another.x} ${another.y + orbit}`;
  if (ring === 'part') return `M${quiz.x} ${quiz.y}${foot}`;
  return `M${another.x} ${another.y - orbit}${foot}A${orbit} ${orbit} 0 0 1 ${another.x} ${another.y - orbit}`;
}
