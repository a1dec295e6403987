import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DeckEntry, SlideEntry } from '../../core/deck/library.ts';
import type { Language } from '../../core/language.ts';
import { phrases } from '../blocks/phrases.ts';
import { FormatWatcher } from '../format.ts';
import { overviewGrid, shortTitle, type TitleSetting, titleSetting } from '../geometry/overview-grid.ts';
import { type PageGroup, pagesAround } from '../geometry/page-groups.ts';
import { INTERFACE } from '../interface-words.ts';
import { say } from '../say.ts';

/** All pages of a deck, each a disc with its number and its title; the current one is filled. One tap leads there. It covers the slide and leaves the floor's row free. A long deck is listed in groups, beginning with the current page's. */
export class Overview extends LitElement {
  static override properties = { deck: { attribute: false }, at: { attribute: false }, language: { attribute: false } };
  declare deck: DeckEntry | undefined;
  /** Number of the current slide, from 0. */
  declare at: number;
  declare language: Language;
  readonly #watcher = new FormatWatcher(this);
  /** A page of the group that is listed; undefined for the current page's. */
  #listed: number | undefined;

  constructor() {
    super();
    this.at = 0;
    this.language = 'zh';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deck } = this;
    if (!deck) return nothing;
    const { format } = this.#watcher;
    const words = INTERFACE[this.language];
    const list = pagesAround(this.#listed ?? this.at, deck.slides.length, format.reach > 0);
    const listed = deck.slides.slice(list.from, list.to);
    const ways = [list.before, list.after].filter((group) => group !== undefined);
    const grid = overviewGrid(format, listed.length + ways.length);
    const { columns, rows, top, cell, gap, disc } = grid;
    const isLarge = this.closest('[data-large]') !== null;
    const setting = titleSetting(
      listed.map(({ title }) => title),
      grid,
      isLarge ? 44 : undefined,
    );
    const sizes = `--columns:${columns};--rows:${rows};--top:${top / 10}rem;--cell:${cell / 10}rem;--gap:${gap / 10}rem;--disc:${disc / 10}rem;--size:${setting.size / 10}rem`;
    return html`<div class="overview" data-shape=${format.shape} style=${sizes}>
      <i class="floor"></i>
      <header class="overview-head"><h1>${words.overview}</h1><p class="halt">${deck.name}</p></header>
      <button class="pill round overview-close touch" data-do="close" aria-label=${words.close} @click=${() => say(this, { type: 'overview-turned', open: false })}>
        <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M11 11 33 33M33 11 11 33"></path></svg>
      </button>
      <nav class="overview-pages">
        ${this.#way(list.before, '‹')} ${listed.map((slide, index) => this.#page(slide, list.from + index, grid.room, setting))} ${this.#way(list.after, '›')}
      </nav>
    </div>`;
  }

  #way(group: PageGroup | undefined, sign: string): TemplateResult | typeof nothing {
    if (!group) return nothing;
    const list = () => {
      this.#listed = group.from;
      this.requestUpdate();
    };
    return html`<button class="overview-page overview-way touch" data-do="list" @click=${list}>
      <b aria-hidden="true">${sign}</b> <span>${INTERFACE[this.language].pages(group.from + 1, group.to)}</span>
    </button>`;
  }

  #page({ title }: SlideEntry, to: number, room: number, setting: TitleSetting): TemplateResult {
    return html`<button class="overview-page touch" aria-current=${to === this.at ? 'page' : nothing} @click=${() => say(this, { type: 'slide-turned', to })}>
      <b>${to + 1}</b> <span class="halt">${phrases(shortTitle(title, room, setting))}</span>
    </button>`;
  }
}

customElements.define('screen-overview', Overview);

declare global {
  interface HTMLElementTagNameMap {
    'screen-overview': Overview;
  }
}
