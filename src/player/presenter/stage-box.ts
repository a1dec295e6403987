import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState } from './desk-state.ts';

/** The room for the slide that the presenter is at, under a line that says what the audience sees; while it is black, the way back in its place. */
export function stageBox(state: DeskState): TemplateResult {
  const { talk, words, place, deck, tell } = state;
  const { veil, ahead } = talk.mode;
  const isHot = veil !== 'none' || ahead !== null;
  return html`<p class="desk-label"><b class="desk-tag ${isHot ? 'is-hot' : ''}">${tagOf(state)}</b><b>${ahead ? words.onlyYou(place.slide + 1) : words.at(place.slide + 1, deck.slides.length)}</b>
      <span class="desk-quiet halt">${talk.mode.typed === '' ? (deck.slides[place.slide]?.title ?? '') : words.goTo(talk.mode.typed)}</span>${answerOf(state)}${filmOf(state)}</p>
    <div class="desk-stage ${isHot ? 'is-hot' : ''}">
      <i class="desk-frame" data-frame="live"></i>
      ${veil === 'none' ? nothing : html`<div class="desk-veil is-${veil}"><h2>${tagOf(state)}</h2><p>${words.veilHelp}</p><button class="desk-button is-main touch" data-do="show" @click=${() => tell({ type: 'veil-drawn', veil: 'none' })}>${words.tools.show}</button></div>`}
    </div>`;
}

/** While a question stands there unanswered: the button that tells its answer to everybody. */
function answerOf({ deck, place, words, tell }: DeskState): TemplateResult | typeof nothing {
  const { question } = deck.slides[place.slide] ?? {};
  if (!question || typeof place.open[question.block] === 'number') return nothing;
  const { block, right } = question;
  return html`<button class="desk-button is-main touch" data-do="answer" @click=${() => tell({ type: 'block-opened', block, part: right })}>${words.answer}</button>`;
}

/** Where the slide has a film: it starts and stops on every screen. */
function filmOf({ talk, deck, place, words, tell }: DeskState): TemplateResult | typeof nothing {
  const slide = deck.slides[place.slide];
  if (slide?.film === undefined) return nothing;
  const isPlaying = talk.mode.film?.slide === slide.id && talk.mode.film.isPlaying;
  return html`<button class="desk-button is-main touch" data-do="film" @click=${() => tell({ type: 'film-toggled' })}>${isPlaying ? words.pause : words.play}</button>`;
}

function tagOf({ talk, words }: DeskState): string {
  const { veil, ahead } = talk.mode;
  if (veil !== 'none') return veil === 'black' ? words.isBlack : words.isWhite;
  return ahead ? words.held : words.seen;
}
