import { html, type TemplateResult } from 'lit';
import type { ChartBlock, FigureItem } from '../../core/deck/block.ts';
import { figureValue, isOpenEnded } from '../../core/deck/figure.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { type ChartLayout, chartLayout } from './chart-layout.ts';
import { figureNumber } from './figure-text.ts';
import { LengthsChart } from './lengths-chart.ts';
import { phrases } from './phrases.ts';

/** Lengths on one scale that come in from the left edge of the wall, each ending in a half disc, or in thinning rings where the article says 余 or 多. */
export class ChartElement extends BlockElement<ChartBlock> {
  #lengths: LengthsChart | undefined;
  #layout: ChartLayout | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lengths?.dispose();
    this.#lengths = undefined;
  }

  protected override draw({ items }: ChartBlock, format: Format): TemplateResult {
    const values = items.map(({ figure }) => figureValue(figure));
    const layout = chartLayout(format, values);
    this.#layout = layout;
    return html`<div class="lengths" aria-hidden="true" style="top: ${layout.top / 10}rem; height: ${layout.height / 10}rem"><div class="slides-in"></div></div>
      ${items.map((item, index) => row(item, layout, index))}`;
  }

  protected override updated(): void {
    const holder = this.querySelector<HTMLElement>('.slides-in');
    if (!holder || !this.block || !this.#layout) return;
    this.#lengths ??= new LengthsChart(holder);
    this.#lengths.show(
      this.#layout,
      this.block.items.map(({ figure }) => isOpenEnded(figure)),
    );
  }
}

function row(item: FigureItem, { bars, thickness }: ChartLayout, index: number): TemplateResult {
  const { y, length } = bars[index] ?? { y: 0, length: 0 };
  return html`<div class="row" style="top: ${y / 10}rem; --length: ${length / 10}rem; --thickness: ${thickness / 10}rem">
    <p class="sense"><span class="note">${item.note}</span> ${phrases(item.name)}</p>
    <div class="tip after">${figureNumber(item.figure)}</div>
  </div>`;
}

customElements.define('block-chart', ChartElement);
