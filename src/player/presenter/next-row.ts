import { html, nothing, type TemplateResult } from 'lit';
import { sectionOf } from '../../core/deck/library.ts';
import { toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

/** Back, where the talk is among all slides, and on; while the picture is held, the button that releases it, named by its result. */
export function nextRow({ talk, deck, place, words, tell }: DeskState): TemplateResult {
  const held = talk.mode.ahead !== null;
  const section = sectionOf(deck, place.slide);
  return html`<div class="desk-go">
    <button class="desk-button touch" data-do="back" @click=${() => tell({ type: 'went-back' })}>${toolIcon('back')}${words.tools.back}</button>
    ${
      held
        ? html`<button class="desk-button is-hot touch" data-do="release" @click=${() => tell({ type: 'picture-held', held: false })}>${words.release(place.slide + 1)}</button>`
        : html`<div class="desk-way">${section === '' ? nothing : html`<span class="halt">${section}</span>`}<i>${deck.slides.map((_, index) => html`<b class=${index < place.slide ? 'is-past' : index === place.slide ? 'is-now' : ''}></b>`)}</i></div>`
    }
    <button class="desk-button is-main touch" data-do="on" @click=${() => tell({ type: 'went-on' })}>${words.tools.on}${toolIcon('on')}</button>
  </div>`;
}
