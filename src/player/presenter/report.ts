import { html, type TemplateResult } from 'lit';
import { toolIcon } from '../drawings/tool-icons.ts';
import { clockWords } from './clock-words.ts';
import type { DeskState } from './desk-state.ts';

const MINUTE_MS = 60_000;
/** A slide within this time of its plan is as planned, ms. */
const AS_PLANNED_MS = 30_000;

/** After the talk: how long it took, beside its plan, slide by slide; and the two ways on. */
export function report(state: DeskState): TemplateResult {
  const { talk, deck, plan, words, tell } = state;
  const spent = deck.slides.map((_, slide) => talk.mode.time.spent[slide] ?? 0);
  const most = Math.max(MINUTE_MS, ...spent, ...plan.slides.map((minutes) => minutes * MINUTE_MS));
  const longest = spent.indexOf(Math.max(...spent));
  return html`<div class="report">
    <header><h1>${headline(state)}</h1><p>${words.longest(longest + 1, clockWords(spent[longest] ?? 0))}</p><p>${words.keptIn(talk.reports)}</p></header>
    <div class="report-bars">
      ${spent.map((ms, slide) => bar(slide, ms, (plan.slides[slide] ?? 0) * MINUTE_MS, most))}
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
