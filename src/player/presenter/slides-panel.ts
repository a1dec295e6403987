import { html, type TemplateResult } from 'lit';
import { toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

/** All slides of the talk by number and title; one tap leads there. */
export function slidesPanel({ deck, place, words, tell }: DeskState): TemplateResult {
  return html`<section class="panel">
    <header><h2>${words.tools.slides}</h2><button class="desk-button is-main touch" data-do="close" @click=${() => tell({ type: 'panel-turned', panel: null })}>${toolIcon('back')}${words.closePanel}</button></header>
    <nav class="panel-slides" data-owns="y">
      ${deck.slides.map(
        ({ title }, to) =>
          html`<button class="panel-slide touch ${to === place.slide ? 'is-now' : ''}" data-slide-number=${to + 1} @click=${() => tell(to === place.slide ? { type: 'panel-turned', panel: null } : { type: 'slide-turned', to })}><b class="num">${to + 1}</b><span class="halt">${title}</span></button>`,
      )}
    </nav>
  </section>`;
}
