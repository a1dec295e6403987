import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Level, TreeBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { countableDots } from './counting.ts';
import { figureNumber } from './figure-text.ts';
import { hint } from './hint.ts';
import { phrases } from './phrases.ts';
import { dotsOnArc, quarterRingPath } from './ring-geometry.ts';
import { hasLongCore, type TreeLayout, type TreeName, treeLayout, treeNames } from './tree-layout.ts';

const FILLS: readonly string[] = ['var(--acc)', 'var(--t4)', 'var(--t3)', 'var(--t2)', 'var(--t1)'];
/** While a ring is open, the core steps back and the open ring is the accent. */
const RESTING: readonly string[] = ['var(--t4)', 'var(--t3)', 'var(--t2)', 'var(--t1)', 'var(--paper)'];

/** Quarter rings, the core innermost, names on the horizon; a touched ring opens its level. */
export class TreeElement extends BlockElement<TreeBlock> {
  protected override draw({ levels }: TreeBlock, format: Format): TemplateResult {
    const words = levels.map(({ name }) => name);
    const layout = treeLayout(format, levels.length, hasLongCore(words));
    const names = treeNames(words, layout);
    const above = Math.max(...names.map(({ top }) => top));
    const open = this.open === null ? undefined : levels[this.open];
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}">
        <g class="dome" style="transform-origin: ${layout.center.x}px ${layout.center.y}px">
          ${levels.map((level, index) => this.#ring(level, index, layout)).toReversed()}
          ${levels.map((level, index) => dots(level, index, layout, above, this.open))}
        </g>
        ${names.map((name, index) => this.#name(name, index))}
        ${format.shape === 'portrait' ? svg`<path class="leader" d="M0 ${layout.center.y}H${format.width}"></path>` : nothing}
      </svg>
      ${open ? detail(open) : numbers(levels)}
      ${hint(open ? this.words.touchAgain : this.words.touchLevel)}`;
  }

  #ring(level: Level, index: number, { center, radii }: TreeLayout): TemplateResult {
    const fill = this.open === null ? FILLS[index] : this.open === index ? 'var(--acc)' : RESTING[index];
    return svg`<path class="disc touch" role="button" tabindex="0" data-opens="${this.block?.id}/${index}" aria-label=${level.name} aria-expanded=${this.open === index ? 'true' : 'false'}
      d=${quarterRingPath(center, radii[index - 1] ?? 0, radii[index] ?? 0)}
      style="fill: ${fill}; transform-origin: ${center.x}px ${center.y}px" @click=${() => this.toggle(index)}></path>`;
  }

  #name({ size, lines, anchor, spots }: TreeName, index: number): TemplateResult {
    const onAccent = this.open === null ? index === 0 : this.open === index;
    return svg`<text class="name" font-size=${size} text-anchor=${anchor} fill=${onAccent ? 'var(--paper)' : 'var(--ink)'}>${lines.map(
      (line, number) => svg`<tspan x=${spots[number]?.x ?? 0} y=${spots[number]?.y ?? 0}>${line}</tspan>`,
    )}</text>`;
  }
}

/** The counted dots of a level, on its ring, over the names; where the screen cuts the ring they keep to what can be seen, so that all can be counted. */
function dots(level: Level, index: number, { center, radii }: TreeLayout, above: number, open: number | null): TemplateResult {
  const radius = radii[index] ?? 1;
  const count = countableDots(level.figure);
  const visible = (Math.asin(Math.min(1, (center.y - 40) / radius)) * 180) / Math.PI;
  const from = -Math.min(87, visible);
  const to = -Math.max(9, (Math.asin(Math.min(0.6, (above + 24) / radius)) * 180) / Math.PI);
  const arc = (radius * (from - to) * -Math.PI) / 180;
  const size = Math.min(17, arc / Math.max(1, count) / 3.6);
  const fill = open === null ? (index % 2 === 0 ? 'var(--acc)' : 'var(--paper)') : open === index ? 'var(--paper)' : 'var(--acc)';
  return svg`${dotsOnArc(count, center, radius, from, to).map(
    (spot) => svg`<circle class="dot" cx=${spot.x} cy=${spot.y} r=${size} style="fill: ${fill}"></circle>`,
  )}`;
}

function numbers(levels: readonly Level[]): TemplateResult {
  return html`<div class="numbers after">${levels.map((level) =>
    level.figure ? html`<div>${figureNumber(level.figure)}<p class="halt">${level.name}</p></div>` : nothing,
  )}</div>`;
}

function detail(level: Level): TemplateResult {
  return html`<div class="detail" aria-live="polite">
    <h2>${level.name}</h2>
    ${level.figure ? figureNumber(level.figure) : nothing}
    ${level.detail.map((paragraph) => html`<p class="sense">${phrases(paragraph)}</p>`)}
  </div>`;
}

customElements.define('block-tree', TreeElement);
