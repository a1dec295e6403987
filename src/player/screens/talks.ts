import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';
import type { Language } from '../../core/language.ts';
import { INTERFACE } from '../interface-words.ts';
import { LECTURE_WORDS } from '../lecture-words.ts';
import { say } from '../say.ts';

/** What a presenter may speak about: the routes, then the decks; one tap begins the talk. */
export class Talks extends LitElement {
  static override properties = { library: { attribute: false }, language: { attribute: false } };
  declare library: Library | undefined;
  declare language: Language;

  constructor() {
    super();
    this.language = 'zh';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.library) return nothing;
    const words = LECTURE_WORDS[this.language];
    const { routes } = this.library;
    const decks = this.library.decks.filter(isOpenable);
    return html`<div class="talks">
      <i class="floor"></i>
      <header class="head"><p class="kicker">${words.talks}</p><h1><span>${words.chooseTalk}</span></h1></header>
      <nav class="talks-list">${routes.map((route) => this.#talk(route, words.minutes(route.minutes)))}${decks.map((deck) => this.#talk(deck, words.pages(deck.slides.length)))}</nav>
      <nav class="about-row">
        <button class="pill go touch" data-do="close" @click=${() => say(this, { type: 'talks-turned', open: false })}>${INTERFACE[this.language].close}</button>
      </nav>
    </div>`;
  }

  #talk(deck: Omit<DeckEntry, 'slides'>, length: string): TemplateResult {
    return html`<button class="talks-item touch accent-${deck.accent}" data-talk=${deck.id} @click=${() => say(this, { type: 'lecture-began', deck: deck.id })}>
      <b class="halt">${deck.name}</b><span>${length}</span>
    </button>`;
  }
}

customElements.define('screen-talks', Talks);
