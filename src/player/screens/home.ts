import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';
import type { Visit } from '../../core/kiosk/visit.ts';
import type { Language } from '../../core/language.ts';
import { homeHall } from '../drawings/home-hall.ts';
import { PAPER } from '../drawings/palette.ts';
import { pictureDisc } from '../drawings/picture-disc.ts';
import { FormatWatcher } from '../format.ts';
import { coreWords } from '../geometry/disc-words.ts';
import { type Disc, homeWheel, RIM, type Wheel } from '../geometry/home-wheel.ts';
import { INTERFACE } from '../interface-words.ts';
import { say } from '../say.ts';
import { homeRow } from './home-row.ts';

/** Home: a picture disc a deck on one shared ring (beyond eight on two), the core in its middle; a draft is pale, marked 筹备中 and can't be opened. What a visitor may choose for the visit lies on the floor. */
export class Home extends LitElement {
  static override properties = { library: { attribute: false }, language: { attribute: false }, visit: { attribute: false } };
  declare library: Library | undefined;
  declare language: Language;
  declare visit: Visit | undefined;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.language = 'zh';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.library) return nothing;
    const { format } = this.#watcher;
    const { exhibition, decks } = this.library;
    const round = decks.filter((deck) => deck.place > 0).toSorted((a, b) => a.place - b.place);
    const core = decks.find((deck) => deck.place === 0);
    const wheel = homeWheel(format, round.length, this.visit?.aids.includes('low') ?? false);
    const many = round.length > 8 ? 'has-many has-two-rings' : round.length > 5 ? 'has-many' : '';
    return html`<div class="home ${many}" data-shape=${format.shape}>
      <svg class="art" aria-hidden="true" viewBox="0 0 ${format.width} ${format.height}">${homeHall(format, wheel)}</svg>
      <header class="home-head"><h1>${exhibition.title}</h1><p class="halt">${exhibition.standfirst.map((line) => html`<span>${line} </span>`)}</p></header>
      ${this.#core(core, wheel)} ${wheel.discs.map((disc, index) => this.#disc(round[index], disc))}
      ${this.visit ? homeRow(this.visit, (event) => say(this, event)) : nothing}
    </div>`;
  }

  #disc(deck: DeckEntry | undefined, disc: Disc): TemplateResult | typeof nothing {
    if (!deck) return nothing;
    const mark = isOpenable(deck) ? '' : INTERFACE[this.language].inPreparation;
    const picture = pictureDisc({ ...deck, id: `home-${deck.id}`, mark, radius: disc.radius });
    return this.#target(deck, picture, box(disc.x, disc.y, disc.radius + RIM, 2), '');
  }

  #core(deck: DeckEntry | undefined, { core, isWhole }: Wheel): TemplateResult {
    const outer = core.radius + RIM;
    const isDraft = deck !== undefined && !isOpenable(deck);
    const lines = coreWords(deck?.name ?? '', isDraft, core.radius, isWhole);
    const below = (lines.at(-1)?.y ?? 0) + 46;
    const picture = html`<svg class="disc accent-${deck?.accent ?? 'vermilion'}" aria-hidden="true" viewBox="${-outer} ${-outer} ${2 * outer} ${isWhole ? 2 * outer : outer}">
      <circle r=${core.radius + 13} fill=${PAPER}></circle><circle r=${core.radius} fill="var(--acc)" stroke="#2A1A16" stroke-width="3"></circle>
      ${lines.map(({ text, y, size }) => svg`<text class="disc-name" y=${y} font-size=${size} text-anchor="middle" fill=${PAPER}>${text}</text> `)}
      ${isDraft ? svg`<text class="disc-mark" y=${below} font-size="32" text-anchor="middle" fill=${PAPER}>${INTERFACE[this.language].inPreparation}</text>` : nothing}</svg>`;
    return this.#target(deck, picture, box(core.x, core.y, outer, isWhole ? 2 : 1), isWhole ? '' : 'is-half');
  }

  #target(deck: DeckEntry | undefined, picture: TemplateResult, place: string, kind: string): TemplateResult {
    const draft = `${deck?.name ?? ''}，${INTERFACE[this.language].inPreparation}`;
    if (!deck || !isOpenable(deck))
      return html`<div class="home-disc ${kind}" style=${place} role="img" aria-label=${draft}>${picture}</div>`;
    return html`<button class="home-disc touch ${kind}" style=${place} data-opens-deck=${deck.id} aria-label=${deck.name} @click=${() => say(this, { type: 'deck-opened', deck: deck.id })}>${picture}</button>`;
  }
}

/** A disc's box on the screen: `halves` is 2 for a whole disc and 1 for its upper half. All in u. */
function box(x: number, y: number, outer: number, halves: 1 | 2): string {
  return `left:${(x - outer) / 10}rem;top:${(y - outer) / 10}rem;width:${outer / 5}rem;height:${(outer * halves) / 10}rem`;
}

customElements.define('screen-home', Home);

declare global {
  interface HTMLElementTagNameMap {
    'screen-home': Home;
  }
}
