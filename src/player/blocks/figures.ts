import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureItem, FiguresBlock } from '../../core/deck/block.ts';
import { isOpenEnded } from '../../core/deck/figure.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { countableDots, isApproximate } from './counting.ts';
import { dottedDisc } from './dotted-disc.ts';
import { figureNumber } from './figure-text.ts';
import { type FigurePlace, figuresLayout } from './figures-layout.ts';
import { phrases } from './phrases.ts';
import { skyline } from './skyline.ts';

/** Numbers to be read one by one: beside the towers that the first one counts, or each with its own disc of counted dots. */
export class FiguresElement extends BlockElement<FiguresBlock> {
  protected override draw(block: FiguresBlock, format: Format): TemplateResult {
    if (this.companion) return html`<div class="beside after">${block.items.map((item) => words(item))}</div>`;
    const towers = block.picture === 'towers' ? countableDots(block.items[0]?.figure) : 0;
    return towers > 0 ? withTowers(block, towers, format) : withDiscs(block, format);
  }
}

function withTowers(block: FiguresBlock, towers: number, format: Format): TemplateResult {
  return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${skyline(towers, format)}</svg>
    <div class="rows after">${block.items.map((item) => words(item))}</div>`;
}

function withDiscs(block: FiguresBlock, format: Format): TemplateResult {
  const dots = block.items.map((item) => countableDots(item.figure));
  const layout = figuresLayout(
    format,
    dots,
    block.items.every(({ figure }) => figure.digits.length < 3 && !isApproximate(figure)),
  );
  return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">
      ${layout.places.map(({ foot }) => (foot.y < format.horizon ? svg`<path class="leader" d="M0 ${foot.y}H${format.width}"></path>` : nothing))}
      ${layout.places.map(({ foot }, index) => {
        const item = block.items[index];
        return item ? dottedDisc({ foot, step: layout.step, count: dots[index] ?? 0, soft: isOpenEnded(item.figure) }) : nothing;
      })}
    </svg>
    ${block.items.map((item, index) => standing(item, layout.places[index]))}`;
}

function standing(item: FigureItem, place: FigurePlace | undefined): TemplateResult | undefined {
  if (!place) return undefined;
  return html`<div class="standing after" style="left: ${place.words.x / 10}rem; top: ${place.words.y / 10}rem; width: ${place.width / 10}rem">${words(item)}</div>`;
}

function words(item: FigureItem): TemplateResult {
  return html`<div class="item">${figureNumber(item.figure)}<p class="sense">${phrases(item.name)}</p>${
    item.note ? html`<p class="sense note">${phrases(item.note)}</p>` : nothing
  }</div>`;
}

customElements.define('block-figures', FiguresElement);
