import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QuoteBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { phrases } from './phrases.ts';
import { emsOf } from './text-fit.ts';

/** Up to this many characters' width a quotation is set large, in its own lines; a longer one fills its slide. */
const SHORT = 40;

const FILLS: readonly string[] = [
  'var(--t1)',
  'color-mix(in oklab, var(--t1), var(--t2))',
  'var(--t2)',
  'color-mix(in oklab, var(--t2), var(--t3))',
  'var(--t3)',
  'var(--t4)',
];

/** The red wall's rings from the outermost: peach towards the paper core, dark where words may lie. */
const RED_FILLS: readonly string[] = ['#ba2e29', '#c23d34', '#cb4f42', '#d56653', '#e08268', '#eba583', '#f5cbaa'];

/** A quotation word for word, and who said it; the rings of a sun rise behind it, pale where words may lie. */
export class QuoteElement extends BlockElement<QuoteBlock> {
  protected override draw({ lines, speaker, wall }: QuoteBlock, format: Format): TemplateResult {
    const short = emsOf(lines.join('').replaceAll('**', '')) <= SHORT;
    const look = wall === 'red' ? 'red' : short ? 'short' : 'long';
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${wall === 'red' ? redSun(format) : sun(format, short)}</svg>
      <figure class=${look} style="--longest: ${Math.max(...lines.map(emsOf)) + 0.6}">
        <blockquote>${lines.map((each) => html`${line(each)} `)}</blockquote>
        ${speaker ? html`<figcaption class="sense">${phrases(speaker)}${isTranslated(lines) ? html` <span class="translated">(${this.words.translated})</span>` : nothing}</figcaption>` : nothing}
      </figure>`;
  }
}

function line(text: string): TemplateResult {
  const strong = /^\*\*(.+)\*\*$/u.exec(text)?.[1];
  return strong ? html`<strong class="sense">${phrases(strong)}</strong>` : html`<span class="sense">${phrases(text)}</span>`;
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

function redSun({ shape, width, horizon }: Format): TemplateResult {
  const [x, core, step] = shape === 'landscape' ? [1506, 132, 96] : shape === 'portrait' ? [width / 2, 120, 72] : [width - 140, 100, 62];
  return svg`<svg class="wall" width=${width} height=${horizon}><g class="dome" style="transform-origin: ${x}px ${horizon}px">${RED_FILLS.map(
    (fill, index) => svg`<circle cx=${x} cy=${horizon} r=${core + step * (RED_FILLS.length - index)} style="fill: ${fill}"></circle>`,
  )}<circle cx=${x} cy=${horizon} r=${core} style="fill: var(--paper)"></circle></g></svg>
    <path class="leader" d="M0 ${horizon}H${width}"></path>`;
}

/** The article is Chinese: words without any Chinese character are our translation of it. */
function isTranslated(lines: readonly string[]): boolean {
  return !/\p{Script=Han}/u.test(lines.join(''));
}

customElements.define('block-quote', QuoteElement);
