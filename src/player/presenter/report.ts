import { html, type TemplateResult } from 'lit';
import { reportOf } from '../../core/lecture/report.ts';
import { toolIcon } from '../drawings/tool-icons.ts';
import { clockWords } from './clock-words.ts';
import type { DeskState } from './desk-state.ts';

const MINUTE_MS = 60_000;
/** A slide within this time of its plan is as planned, ms. */
const AS_PLANNED_MS = 30_000;

/** After the talk: how long it took, beside its plan, slide by slide; and the two ways on. */
export function report(state: DeskState): TemplateResult {
  const { talk, deck, plan, words, tell } = state;
  const { slides } = reportOf(deck, plan, talk.mode.time);
  const most = Math.max(MINUTE_MS, ...slides.flatMap(({ spoken, planned }) => [spoken, planned]));
  const longest = slides.reduce((best, { spoken }, slide) => (spoken > (slides[best]?.spoken ?? 0) ? slide : best), 0);
  return html`<div class="report">
    <header><h1>${headline(state)}</h1><p>${words.longest(longest + 1, clockWords(slides[longest]?.spoken ?? 0))}</p><p>${words.keptIn(talk.reports)}</p></header>
    <div class="report-bars">
      ${slides.map(({ spoken, planned }, slide) => bar(slide, spoken, planned, most))}
    </div>
    <nav class="report-ways">
      <button class="desk-button touch" data-do="resume" @click=${() => tell({ type: 'lecture-resumed' })}>${toolIcon('back')}${words.tools.resume}</button>
      <i class="space"></i>
      <button class="desk-button is-main touch" data-do="give-back" @click=${() => tell({ type: 'hall-returned' })}>${toolIcon('audience')}${words.tools.giveBack}</button>
    </nav>
  </div>`;
}

function headline({ pace, words }: DeskState): string {
  const minutes = Math.round(pace.elapsed / MINUTE_MS);
  const more = Math.round((pace.elapsed - pace.planned) / MINUTE_MS);
  if (pace.planned === 0) return words.spokeFor(minutes);
  const against = more === 0 ? words.asPlanned : more > 0 ? words.more(more) : words.less(-more);
  return `${words.spokeFor(minutes)}${words.comma}${against}`;
}

function bar(slide: number, ms: number, planned: number, most: number): TemplateResult {
  const off = planned === 0 || ms === 0 || Math.abs(ms - planned) <= AS_PLANNED_MS ? '' : ms > planned ? 'is-long' : 'is-short';
  const sign = ms > planned ? '+' : '−';
  return html`<div class="report-bar ${off}" style=${`--spent:${ms / most};--planned:${planned / most}`}>
    <i class="spent">${off === '' ? '' : html`<em>${sign}${clockWords(ms - planned)}</em>`}</i><i class="planned"></i><b>${slide + 1}</b>
  </div>`;
}
