import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';
import type { PageEvent } from '../../core/kiosk/event.ts';
import { pictureDisc } from '../drawings/picture-disc.ts';
import { signDisc } from '../drawings/sign-disc.ts';
import { type Format, FormatWatcher } from '../format.ts';
import { type EndWheel, endWheel } from '../geometry/end-wheel.ts';
import { type Disc, RIM } from '../geometry/home-wheel.ts';
import { say } from '../say.ts';
import { whatNext } from './what-next.ts';

/** After the last slide: another deck, the quiz, this one once more, or home, as discs on one ring. What is a draft is pale and marked. */
export class End extends LitElement {
  static override properties = { library: { attribute: false }, deck: { attribute: false } };
  declare library: Library | undefined;
  declare deck: DeckEntry | undefined;
  readonly #watcher = new FormatWatcher(this);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { library, deck } = this;
    if (!library || !deck) return nothing;
    const { format } = this.#watcher;
    const wheel = endWheel(format);
    const { another, quiz } = whatNext(library, deck);
    return html`<div class="end accent-${deck.accent}" data-shape=${format.shape}>
      <svg class="art" aria-hidden="true" viewBox="0 0 ${format.width} ${format.height}">${rings(format, wheel)}</svg>
      <i class="floor" style="--fx:${wheel.another.x / 10}rem"></i>
      <header class="end-head">
        <p class="kicker">${deck.unit}</p>
        <h1>看完了</h1>
        <p class="end-title halt">${deck.title}</p>
        <p class="end-question">接着看哪一环？</p>
      </header>
      ${this.#deckDisc(another, wheel.another)} ${this.#deckDisc(quiz, wheel.quiz)}
      ${this.#target(wheel.again, signDisc('again', '再看一遍', wheel.again.radius), '再看一遍', { type: 'slide-turned', to: 0 })}
      ${this.#target(wheel.home, signDisc('home', '首页', wheel.home.radius), '首页', { type: 'deck-closed' })}
    </div>`;
  }

  #deckDisc(deck: DeckEntry | undefined, disc: Disc): TemplateResult | typeof nothing {
    if (!deck) return nothing;
    const canOpen = isOpenable(deck);
    const picture = pictureDisc({ ...deck, id: `end-${deck.id}`, mark: canOpen ? '' : '筹备中', radius: disc.radius });
    if (canOpen) return this.#target(disc, picture, deck.name, { type: 'deck-opened', deck: deck.id });
    return html`<div class="end-disc" style=${box(disc)} role="img" aria-label="${deck.name}，筹备中">${picture}</div>`;
  }

  #target(disc: Disc, picture: TemplateResult, name: string, event: PageEvent): TemplateResult {
    return html`<button class="end-disc touch" style=${box(disc)} aria-label=${name} @click=${() => say(this, event)}>${picture}</button>`;
  }
}

/** The deck's tints as rings in equal steps round the middle disc, cut by the horizon, and the ring that carries the discs. */
function rings({ width, horizon }: Format, wheel: EndWheel): TemplateResult {
  const { another, orbit } = wheel;
  const step = (orbit - another.radius - RIM) / 2;
  const fills = ['var(--t1)', 'color-mix(in oklab, var(--t1), var(--t2))', 'var(--t2)', 'color-mix(in oklab, var(--t2), var(--t3))'];
  const tints = fills.map((fill, index) => {
    const radius = another.radius + RIM + step * (4 - index) - step / 2;
    return svg`<circle cx=${another.x} cy=${another.y} r=${radius} style="fill:${fill}"></circle>`;
  });
  return html`${svg`<clipPath id="end-wall"><rect width=${width} height=${horizon}></rect></clipPath>
    <g clip-path="url(#end-wall)">${tints}<path d=${ringPath(wheel)} fill="none" stroke="var(--acc)" stroke-width="3"></path></g>`}`;
}

/** The one ring: whole, or from the quiz round to the horizon where its left half would cross the words. */
function ringPath({ another, quiz, orbit, isWhole }: EndWheel): string {
  const foot = `A${orbit} ${orbit} 0 0 1 ${another.x} ${another.y + orbit}`;
  if (!isWhole) return `M${quiz.x} ${quiz.y}${foot}`;
  return `M${another.x} ${another.y - orbit}${foot}A${orbit} ${orbit} 0 0 1 ${another.x} ${another.y - orbit}`;
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
