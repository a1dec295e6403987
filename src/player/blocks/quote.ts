import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QuoteBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { phrases } from './phrases.ts';

/** Up to this many characters a quotation is set large, in its own lines; a longer one fills its slide. */
const SHORT = 40;

const FILLS: readonly string[] = [
  'var(--t1)',
  'color-mix(in oklab, var(--t1), var(--t2))',
  'var(--t2)',
  'color-mix(in oklab, var(--t2), var(--t3))',
  'var(--t3)',
  'var(--t4)',
];

/** A quotation word for word, and who said it; the rings of a sun rise behind it, pale where words may lie. */
export class QuoteElement extends BlockElement<QuoteBlock> {
  protected override draw({ lines, speaker }: QuoteBlock, format: Format): TemplateResult {
    const short = lines.join('').replaceAll('**', '').length <= SHORT;
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${sun(format, short)}</svg>
      <figure class=${short ? 'short' : 'long'} style="--longest: ${Math.max(...lines.map(emsOf))}">
        <blockquote>${lines.map(line)}</blockquote>
        ${speaker ? html`<figcaption class="sense">${phrases(speaker)}</figcaption>` : nothing}
      </figure>`;
  }
}

function line(text: string): TemplateResult {
  const strong = /^\*\*(.+)\*\*$/u.exec(text)?.[1];
  return strong ? html`<strong class="sense">${phrases(strong)}</strong>` : html`<span class="sense">${phrases(text)}</span>`;
}

/** How wide a line is in its own type size: its marks are half as wide as its characters. */
function emsOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (/\p{P}/u.test(each) ? 0.5 : 1.02), 0.6);
}

function sun({ shape, width, horizon }: Format, short: boolean): TemplateResult {
  const [x, core, step] =
    shape === 'landscape'
      ? short
        ? [1506, 112, 92]
        : [1700, 64, 62]
      : shape === 'portrait'
        ? [width / 2, 110, 74]
        : [width - 230, 74, 62];
  const rings = FILLS.map(
    (fill, index) => svg`<circle cx=${x} cy=${horizon} r=${core + step * (FILLS.length - index)} style="fill: ${fill}"></circle>`,
  );
  return svg`<svg class="wall" width=${width} height=${horizon}><g class="dome" style="transform-origin: ${x}px ${horizon}px">${rings}<circle cx=${x} cy=${horizon} r=${core} style="fill: var(--acc)"></circle></g></svg>
    <path class="leader" d="M0 ${horizon}H${width}"></path>`;
}

customElements.define('block-quote', QuoteElement);
