import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureItem, RingsBlock } from '../../core/deck/block.ts';
import { figureValue, isOpenEnded } from '../../core/deck/figure.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { figureNumber } from './figure-text.ts';
import { halfDisc } from './half-disc.ts';
import { phrases } from './phrases.ts';
import { areaRadii, type Spot } from './ring-geometry.ts';
import { type RingsLayout, ringsLayout } from './rings-layout.ts';

const FILLS: readonly string[] = ['var(--t2)', 'var(--t3)', 'var(--t4)'];

/** Half discs on one centre whose areas are the figures; a leader from each ring carries its number. */
export class RingsElement extends BlockElement<RingsBlock> {
  protected override draw(block: RingsBlock, format: Format): TemplateResult {
    const items = [...block.items].sort((a, b) => figureValue(b.figure) - figureValue(a.figure));
    const layout = ringsLayout(format, items.length);
    const radii = areaRadii(
      items.map((item) => figureValue(item.figure)),
      layout.radius,
    );
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">
        ${items.map((item, index) => halfDisc(layout.center, radii[index] ?? 0, fillOf(index, items.length), isOpenEnded(item.figure)))}
        ${format.shape === 'portrait' ? svg`<path class="leader" d="M0 ${layout.center.y}H${format.width}"></path>` : nothing}
        <g class="after">${items.map((_, index) => leader(layout, radii[index] ?? 0, index))}</g>
      </svg>
      ${items.map((item, index) => row(item, layout.rows[index] ?? 0, layout.center.x + (radii[index] ?? 0)))}`;
  }
}

/** The innermost is the accent; outside it the tints, palest last. */
function fillOf(index: number, count: number): string {
  return index === count - 1 ? 'var(--acc)' : (FILLS[index] ?? 'var(--t4)');
}

function leader(layout: RingsLayout, radius: number, index: number): TemplateResult {
  const y = layout.rows[index] ?? 0;
  if (layout.foot) {
    const x = layout.center.x + radius;
    return svg`<path class="leader" d="M${x} ${layout.center.y}V${y - 22}q0 22 -22 22H${layout.left}"></path>`;
  }
  const start = leaderStart(layout.center, radius, y);
  return svg`<path class="leader" d="M${start.x} ${start.y}L${Math.max(start.x, layout.left - 24)} ${y}H${layout.right}"></path>
    <circle class="dot" cx=${start.x} cy=${start.y} r="11" style="fill: var(--paper)"></circle>`;
}

/** Level with its row where the ring is high enough, else high on the ring's shoulder. */
function leaderStart(center: Spot, radius: number, y: number): Spot {
  const height = Math.min(center.y - y, radius * 0.88);
  return { x: center.x + Math.sqrt(radius ** 2 - height ** 2), y: center.y - height };
}

/** Its words end before the foot of its own ring, which only portrait heeds. */
function row(item: FigureItem, y: number, foot: number): TemplateResult {
  return html`<div class="row after" style="--line: ${y / 10}rem; --foot: ${foot / 10}rem">
    ${figureNumber(item.figure)}
    <p class="sense">${phrases(item.name)}${item.note ? html`<span class="note">${phrases(item.note)}</span>` : nothing}</p>
  </div>`;
}

customElements.define('block-rings', RingsElement);
