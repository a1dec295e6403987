import { html, nothing, svg, type TemplateResult } from 'lit';
import { ringsOf } from '../../core/lecture/pace.ts';
import { clockWords } from './clock-words.ts';
import type { DeskState } from './desk-state.ts';

/** The talk's time: the outer ring is what the clock has used, the inner one what the talk has reached; the gap is the delay. Below it the pace in words. */
export function timer({ plan, pace, place, words }: DeskState): TemplateResult {
  const { used, reached } = ringsOf(plan, place.slide, pace);
  const isPlanned = pace.state !== 'unplanned';
  const [label, time] = isPlanned ? (pace.left < 0 ? [words.over, -pace.left] : [words.left, pace.left]) : [words.spoken, pace.elapsed];
  return html`<div class="desk-timer is-${pace.state}">
    <svg viewBox="-150 -150 300 300" aria-hidden="true">
      ${svg`<circle class="way" r="138"></circle><circle class="way" r="114"></circle>
      ${isPlanned ? svg`<g transform="rotate(-90)">${ring('used', 138, used)}${ring('reached', 114, reached)}</g>` : nothing}
      <text class="label" text-anchor="middle" y="-32">${label}</text><text class="time" text-anchor="middle" y="42">${clockWords(time)}</text>`}
    </svg>
    <p class="desk-pace">${words.pace[pace.state](clockWords(pace.behind))}</p>
  </div>`;
}

function ring(kind: string, radius: number, part: number) {
  return svg`<circle class=${kind} r=${radius} pathLength="100" stroke-dasharray=${`${part * 100} 100`}></circle>`;
}
