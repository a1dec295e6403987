import { type SVGTemplateResult, svg } from 'lit';
import type { Score } from '../../core/deck/score.ts';

/** A score as a ring of as many arcs as there were questions, clockwise from the top; as many are filled as were answered rightly. */
export function scoreRing(
  { right, count }: Score,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  breadth: number,
): SVGTemplateResult {
  const gap = count > 1 ? Math.min(6, 90 / count) : 0;
  // The outline of an empty arc is as thick as every line of the house.
  const rim = 3;
  const trim = (rim * 180) / Math.PI / radius;
  return svg`${Array.from({ length: count }, (_, index) => {
    const from = (index * 360) / count - 90 + gap / 2;
    const to = ((index + 1) * 360) / count - 90 - gap / 2;
    const whole = svg`<path d=${arc(x, y, radius, from, to)} fill="none" stroke="var(--acc)" stroke-width=${breadth} stroke-linecap="butt"></path>`;
    if (index < right) return whole;
    return svg`${whole}<path d=${arc(x, y, radius, from + trim, to - trim)} fill="none" stroke="var(--paper)" stroke-width=${breadth - 2 * rim} stroke-linecap="butt"></path>`;
  })}`;
}

function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const spot = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  // A whole circle has no end of its own: a hair is left open.
  const end = Math.min(to, from + 359.9);
  return `M${spot(from)}A${radius} ${radius} 0 ${end - from > 180 ? 1 : 0} 1 ${spot(end)}`;
}
