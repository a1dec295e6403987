import { html, type TemplateResult } from 'lit';
import type { SourceBlock } from '../../core/deck/block.ts';
import { BlockElement } from './block-element.ts';
import { phrases } from './phrases.ts';

/** Beyond this many characters the passages are set smaller, so that they fit the wall. */
const LONG = 130;

/** The pill 原文 on the floor; open, a sheet over the wall with the article's passages word for word. */
export class SourceElement extends BlockElement<SourceBlock> {
  protected override draw({ from }: SourceBlock): TemplateResult {
    const isOpen = this.open !== null;
    const close = () => this.toggle(0);
    return html`<button class="sheet touch ${isOpen ? 'is-open' : ''} ${from.join('').length > LONG ? 'is-long' : ''}" ?inert=${!isOpen} aria-label="合上原文" @click=${close}>
        <span class="kicker">原文 · 半岛全媒体</span>
        ${from.map((passage) => html`<span class="passage sense">${phrases(passage)}</span>`)}
      </button>
      <button data-opens="${this.block?.id}/0" class="pill touch ${isOpen ? 'is-open' : ''}" aria-expanded=${isOpen ? 'true' : 'false'} @click=${close}>${isOpen ? '合上' : '原文'}</button>`;
  }
}

customElements.define('block-source', SourceElement);
