import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { beside } from '../../core/deck/beside.ts';
import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';
import type { Score } from '../../core/deck/score.ts';
import type { PageEvent } from '../../core/kiosk/event.ts';
import type { Language } from '../../core/language.ts';
import { endRings } from '../drawings/end-rings.ts';
import { pictureDisc } from '../drawings/picture-disc.ts';
import { scoreRing } from '../drawings/score-ring.ts';
import { signDisc } from '../drawings/sign-disc.ts';
import { FormatWatcher } from '../format.ts';
import { endWheel, withScore } from '../geometry/end-wheel.ts';
import { type Disc, RIM } from '../geometry/home-wheel.ts';
import { INTERFACE } from '../interface-words.ts';
import { say } from '../say.ts';
import { turnByFinger } from '../touch/turnable.ts';
import { whatNext } from './what-next.ts';

/** After the last slide: another deck, the quiz, this one once more, or home, as discs on one ring. What is a draft is pale and marked. A deck that asked questions shows its score as a ring. */
export class End extends LitElement {
  static override properties = {
    library: { attribute: false },
    deck: { attribute: false },
    language: { attribute: false },
    score: { attribute: false },
  };
  declare library: Library | undefined;
  declare deck: DeckEntry | undefined;
  declare language: Language;
  /** null for a deck that asks nothing. */
  declare score: Score | null;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.language = 'zh';
    this.score = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    // Before the end lies the last slide; after it lies nothing. With the element its page is gone.
    turnByFinger(this, { canTurn: (side) => side === -1, hold: () => undefined, turn: () => say(this, { type: 'went-back' }) });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { library, deck, score } = this;
    if (!library || !deck) return nothing;
    const { format } = this.#watcher;
    const words = INTERFACE[this.language];
    const wheel = endWheel(format);
    const { another, quiz } = whatNext(library, deck);
    const middle = withScore(wheel.another);
    return html`<div class="end accent-${deck.accent}" data-shape=${format.shape}>
      <svg class="art" aria-hidden="true" viewBox="0 0 ${format.width} ${format.height}">${endRings(format, wheel)}</svg>
      <i class="floor" style="--fx:${wheel.another.x / 10}rem"></i>
      <header class="end-head">
        <p class="kicker">${deck.unit}</p>
        <h1>${words.seen}</h1>
        ${score ? html`<p class="end-score halt">${words.score(score.right, score.count)}</p>` : html`<p class="end-title halt">${deck.title}</p>`}
        <p class="end-question">${words.whichNext}</p>
      </header>
      ${this.#deckDisc(another, score ? middle.disc : wheel.another)} ${this.#deckDisc(quiz, wheel.quiz)}
      ${this.#target(wheel.again, signDisc('again', words.again, wheel.again.radius), words.again, { type: 'slide-turned', to: beside(deck.slides, -1, 1) })}
      ${this.#target(wheel.home, signDisc('home', words.home, wheel.home.radius), words.home, { type: 'deck-closed' })}
      ${score ? html`<svg class="art" aria-hidden="true" viewBox="0 0 ${format.width} ${format.height}">${scoreRing(score, wheel.another, middle.radius, middle.breadth)}</svg>` : nothing}
    </div>`;
  }

  #deckDisc(deck: DeckEntry | undefined, disc: Disc): TemplateResult | typeof nothing {
    if (!deck) return nothing;
    const mark = isOpenable(deck) ? '' : INTERFACE[this.language].inPreparation;
    const picture = pictureDisc({ ...deck, id: `end-${deck.id}`, mark, radius: disc.radius });
    if (!mark) return this.#target(disc, picture, deck.name, { type: 'deck-opened', deck: deck.id });
    return html`<div class="end-disc" style=${box(disc)} role="img" aria-label="${deck.name}，${mark}">${picture}</div>`;
  }

  #target(disc: Disc, picture: TemplateResult, name: string, event: PageEvent): TemplateResult {
    return html`<button class="end-disc touch" style=${box(disc)} aria-label=${name} @click=${() => say(this, event)}>${picture}</button>`;
  }
}

function box({ x, y, radius }: Disc): string {
  const outer = radius + RIM;
  return `left:${(x - outer) / 10}rem;top:${(y - outer) / 10}rem;width:${outer / 5}rem;height:${outer / 5}rem`;
}

customElements.define('screen-end', End);

declare global {
  interface HTMLElementTagNameMap {
    'screen-end': End;
  }
}
