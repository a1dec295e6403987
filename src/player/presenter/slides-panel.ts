import { html, type TemplateResult } from 'lit';
import { toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All slides of the talk by number and title; one tap leads there. What is typed, here or on a keyboard, leaves those that hold it bright. */
export function slidesPanel({ talk, deck, place, words, tell }: DeskState): TemplateResult {
  const { found, mode } = talk;
  const [best] = found ?? [];
  const kindOf = (slide: number) => {
    if (found && !found.includes(slide)) return 'is-dim';
    return slide === best ? 'is-best' : slide === place.slide ? 'is-now' : '';
  };
  return html`<section class="panel is-finding">
    <header>
      <h2>${words.find}</h2>
      <p class="panel-field num" aria-live="polite">${mode.typed.toUpperCase()}<i></i></p>
      <p class="desk-quiet">${found ? words.foundCount(found.length) : words.findHelp}</p>
      <i class="space"></i>
      <button class="desk-button is-main touch" data-do="close" @click=${() => tell({ type: 'panel-turned', panel: null })}>${toolIcon('back')}${words.closePanel}</button>
    </header>
    <nav class="panel-slides" data-owns="y">
      ${deck.slides.map(
        ({ title }, to) =>
          html`<button class="panel-slide touch ${kindOf(to)}" data-slide-number=${to + 1} @click=${() => tell(to === place.slide ? { type: 'panel-turned', panel: null } : { type: 'slide-turned', to })}><b class="num">${to + 1}</b><span class="halt">${title}</span></button>`,
      )}
    </nav>
    <nav class="panel-letters">
      ${LETTERS.map((character) => html`<button class="desk-button touch" data-letter=${character} @click=${() => tell({ type: 'character-typed', character })}>${character.toUpperCase()}</button>`)}
      <button class="desk-button is-wide touch" data-do="delete" aria-label=${words.deleteOne} ?disabled=${mode.typed === ''} @click=${() => tell({ type: 'character-deleted' })}>${toolIcon('delete')}</button>
    </nav>
  </section>`;
}
