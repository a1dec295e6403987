import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureItem, FiguresBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { countableDots, hasMore } from './counting.ts';
import { dottedDisc } from './dotted-disc.ts';
import { figureNumber } from './figure-text.ts';
import { type FiguresLayout, figuresLayout } from './figures-layout.ts';
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
  const layout = figuresLayout(format, block.items.length);
  return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">
      ${layout.places.map(({ center }, index) => (layout.shelves && index < layout.places.length - 1 ? shelf(layout, center.y, format.width) : nothing))}
      ${block.items.map((item, index) => disc(item, layout, index))}
    </svg>
    ${block.items.map((item, index) => standing(item, layout, index))}`;
}

function shelf({ step }: FiguresLayout, centerY: number, width: number): TemplateResult {
  const y = centerY + step * 2.55;
  return svg`<path class="leader" d="M0 ${y}H${width}"></path>`;
}

function disc(item: FigureItem, { places, step }: FiguresLayout, index: number): TemplateResult {
  const center = places[index]?.center ?? { x: 0, y: 0 };
  return dottedDisc({ foot: { x: center.x, y: center.y + step * 2.55 }, step, count: countableDots(item.figure), soft: hasMore(item.figure) });
}

function standing(item: FigureItem, { places }: FiguresLayout, index: number): TemplateResult {
  const { words: at, width } = places[index] ?? { words: { x: 0, y: 0 }, width: 0 };
  return html`<div class="standing after" style="left: ${at.x / 10}rem; top: ${at.y / 10}rem; width: ${width / 10}rem">${words(item)}</div>`;
}

function words(item: FigureItem): TemplateResult {
  return html`<section class="item">${figureNumber(item.figure)}<p class="sense">${phrases(item.name)}</p>${
    item.note ? html`<p class="sense note">${phrases(item.note)}</p>` : nothing
  }</section>`;
}

customElements.define('block-figures', FiguresElement);
