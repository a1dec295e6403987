import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item, MenuBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { hint } from './hint.ts';
import { type MenuLayout, menuLayout } from './menu-layout.ts';
import { phrases } from './phrases.ts';
import { halfDiscPath } from './ring-geometry.ts';
import { inColumn, LEADING, type RoundWords, wordsInDisc } from './text-fit.ts';

/** Half a round table of dishes; a touched one is ordered, and its slip comes down from the edge with every carrier printed on it. */
export class MenuElement extends BlockElement<MenuBlock> {
  protected override draw(block: MenuBlock, format: Format): TemplateResult {
    const layout = menuLayout(format, block.dishes.length);
    const words = dishWords(block.dishes, layout.dish);
    const ordered = this.open === null ? undefined : block.dishes[this.open];
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}">
        ${table(block, layout)}
        ${block.dishes.map((dish, index) => this.#dish(dish, index, layout, words))}
      </svg>
      ${keyed(this.open, html`<div class="slip ${ordered ? 'is-ordered' : ''}" aria-live="polite">${this.#slip(block, ordered)}</div>`)}
      ${hint(ordered ? this.words.touchAgain : this.words.touchDish)}`;
  }

  #dish({ name }: Item, index: number, { dishes, dish }: MenuLayout, { names, plain }: DishWords): TemplateResult | undefined {
    const [spot, words] = [dishes[index], names[index]];
    if (!spot || !words) return undefined;
    const { size, lines } = words;
    const { x, y } = spot;
    const isOpen = this.open === index;
    const leading = plain ? TIGHT : LEADING;
    const first = y + size * (0.36 - ((lines.length - 1) * leading) / 2);
    return svg`<g class="dish touch ${isOpen ? 'is-open' : ''}" role="button" tabindex="0" data-opens="${this.block?.id}/${index}" aria-label=${lines.some((line) => line.endsWith('-')) ? nothing : name} aria-expanded=${isOpen ? 'true' : 'false'}
      style="transform-origin: ${x}px ${y}px" @click=${() => this.toggle(index)}>
      <circle class="disc" cx=${x} cy=${y} r=${dish}></circle>${plain ? nothing : svg`<circle class="rim" cx=${x} cy=${y} r=${dish - 9}></circle>`}
      ${lines.map((line, number) => svg`<text x=${x} y=${first + number * size * leading} font-size=${size} text-anchor="middle">${line}</text>${line.endsWith('-') ? '' : ' '}`)}
    </g>`;
  }

  /** What the slip says: which dish, and all carriers, since the article gives none of them to one dish alone. */
  #slip({ slip, dishesName, carriersName, carriers }: MenuBlock, ordered: Item | undefined): TemplateResult {
    return html`<svg class="edge" viewBox="0 0 520 36" preserveAspectRatio="none" aria-hidden="true"><path d=${zigzag()}></path></svg>
      <div class="what">
        <h2>${slip}<svg class="seal" viewBox="0 0 90 90" aria-hidden="true"><circle class="wax" cx="45" cy="45" r="42"></circle><circle class="rim" cx="45" cy="45" r="31"></circle></svg></h2>
        <p class="heading">${dishesName}</p>
        <p class="ordered sense">${ordered ? phrases(ordered.name) : phrases(this.words.touchDish)}</p>
        ${ordered?.note ? html`<p class="note sense">${phrases(ordered.note)}</p>` : nothing}
      </div>
      <div class="all">
        <p class="heading">${carriersName}</p>
        <ul>${carriers.map(({ name }) => html`<li>${name}</li>`)}</ul>
      </div>`;
  }
}

/** Line height of names that need the whole dish, in their size. */
const TIGHT = 1.08;

/** The dishes' names, all in one size; `plain` when one needs the whole dish, so that no rim is drawn in them. */
interface DishWords {
  readonly names: readonly RoundWords[];
  readonly plain: boolean;
}

function dishWords(dishes: readonly Item[], dish: number): DishWords {
  const set = (radius: number, largest: number) => dishes.map(({ name }) => wordsInDisc(name, radius, largest, 32));
  const common = Math.min(...set(dish - 12, 36).map((words) => words?.size ?? 0));
  const plain = common < 32;
  // the sans is narrower than words are taken to be, so that a little more than the dish is room
  const settings = plain ? set(dish + 7, 32) : set(dish - 12, common);
  return { names: settings.map((words, index) => words ?? inColumn(dishes[index]?.name ?? '', 2 * dish, 32)), plain };
}

/** Teeth of the slip's torn lower edge, drawn to be stretched. */
function zigzag(): string {
  const tooth = 520 / 7;
  return `M0 0${Array.from({ length: 7 }, (_, index) => `L${tooth * (index + 0.5)} 33L${tooth * (index + 1)} 0`).join('')}`;
}

function table({ order }: MenuBlock, { center, radius, hub, bands }: MenuLayout): TemplateResult {
  const words = wordsInDisc(order, hub * 0.62, 72, 32) ?? { size: 36, lines: [order] };
  const lines = words.lines.length;
  return svg`<g class="dome" style="transform-origin: ${center.x}px ${center.y}px">
    ${[radius, ...bands].map((each, index, all) => svg`<path class="disc" d=${halfDiscPath(center, each)} style="fill: var(${index === all.length - 1 || index === all.length - 3 ? '--t2' : '--t1'})"></path>`)}
    <path class="disc" d=${halfDiscPath(center, hub)} style="fill: var(--acc)"></path>
    ${words.lines.map((line, index) => svg`<text class="order" x=${center.x} y=${center.y - hub * 0.27 - (lines - 1 - index) * words.size * 1.1} font-size=${words.size} text-anchor="middle">${line}</text>`)}
  </g>`;
}

customElements.define('block-menu', MenuElement);
