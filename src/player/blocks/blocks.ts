import { html, type TemplateResult } from 'lit';
import type { Block, OpenPart } from '../../core/deck/block.ts';
import { unreachable } from '../../core/unreachable.ts';
import './chart.ts';
import './figures.ts';
import './points.ts';
import './quote.ts';
import './rings.ts';
import './source.ts';
import './steps.ts';
import './tree.ts';

/** What the mode and the slide know about a block. */
export interface BlockState {
  readonly open: OpenPart;
  readonly present: boolean;
  readonly companion: boolean;
}

/** The block's element with its record and state: one place for the table kind → element. */
export function blockTemplate(block: Block, { open, present, companion }: BlockState): TemplateResult {
  switch (block.kind) {
    case 'rings':
      return html`<block-rings class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-rings>`;
    case 'figures':
      return html`<block-figures class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-figures>`;
    case 'chart':
      return html`<block-chart class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-chart>`;
    case 'tree':
      return html`<block-tree class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-tree>`;
    case 'quote':
      return html`<block-quote class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-quote>`;
    case 'steps':
      return html`<block-steps class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-steps>`;
    case 'points':
      return html`<block-points class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-points>`;
    case 'source':
      return html`<block-source class="block" .block=${block} .open=${open} .present=${present} .companion=${companion}></block-source>`;
    default:
      return unreachable(block);
  }
}
