import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardsBlock, FigureItem } from '../../core/deck/block.ts';
import { figureValue, isOpenEnded } from '../../core/deck/figure.ts';
import { BlockElement } from './block-element.ts';
import { type CountedField, countedField, DOT, FIELD_MOST } from './counted-field.ts';
import { figureNumber } from './figure-text.ts';
import { hint } from './hint.ts';
import { phrases } from './phrases.ts';
import { emsOf } from './text-fit.ts';

/** The smallest half width of the dots' picture in u, so that few dots don't grow large. */
const LEAST_FIELD = 120;
/** Details wider than this, in characters, are set smaller, and smaller once more. */
const LONG = 42;
const LONGEST = 84;

/** Arches on the horizon, a dot for each person, wish or tree; a touched one takes the accent, and its detail is read where the slide's words stand. */
export class CardsElement extends BlockElement<CardsBlock> {
  protected override draw({ items }: CardsBlock): TemplateResult {
    const fields = items.map(({ figure }) => fieldOf(figureValue(figure), isOpenEnded(figure)));
    const half = Math.max(LEAST_FIELD, ...fields.map((field) => field.radius + DOT * 2));
    const opens = items.some(({ detail }) => detail !== '');
    const open = this.open === null ? undefined : items[this.open];
    return html`<div class="cards ${opens ? 'can-open' : ''}" data-count=${items.length}>
        ${items.map((item, index) => this.#card(item, index, opens, dots(fields[index], half)))}
      </div>
      ${open ? detail(open) : nothing}
      ${opens ? hint(open ? this.words.touchAgain : this.words.touchCard) : nothing}`;
  }

  #card({ figure, name, note }: FigureItem, index: number, opens: boolean, picture: TemplateResult): TemplateResult {
    const isOpen = this.open === index;
    const words = html`${picture}<span class="amount">${figureNumber(figure)}</span><b class="name sense">${phrases(name)}</b><span class="note sense">${phrases(note)}</span>`;
    if (!opens) return html`<div class="card">${words}</div>`;
    return html`<button class="card touch ${isOpen ? 'is-open' : ''}" data-opens="${this.block?.id}/${index}" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.toggle(index)}>${words}</button>`;
  }
}

/** The open card's words; its note before them where the arches are too narrow to carry it. */
function detail({ detail: text, note }: FigureItem): TemplateResult {
  const ems = emsOf(text || note);
  return html`<p class="words sense ${ems > LONGEST ? 'is-longest' : ems > LONG ? 'is-long' : ''}" aria-live="polite">${text && note ? html`<span class="card-note">${note}: </span>` : nothing}${phrases(text || note)}</p>`;
}

function fieldOf(value: number, more: boolean): CountedField {
  return Number.isInteger(value) && value > 0 && value <= FIELD_MOST ? countedField(value, more) : { dots: [], more: [], radius: 0 };
}

/** All fields of a slide are drawn to one scale; what is too much to be counted is a plain disc. */
function dots(field: CountedField | undefined, half: number): TemplateResult {
  return html`<svg class="field" viewBox="${-half} ${-half} ${2 * half} ${2 * half}" aria-hidden="true">
    ${field?.dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r=${DOT}></circle>`)}
    ${field?.more.map(({ x, y }) => svg`<circle class="more" cx=${x} cy=${y} r="2.4"></circle>`)}
    ${field?.dots.length === 0 ? svg`<circle r=${half * 0.8} style="fill: var(--t3)"></circle><circle r=${half * 0.4}></circle>` : nothing}
  </svg>`;
}

customElements.define('block-cards', CardsElement);
