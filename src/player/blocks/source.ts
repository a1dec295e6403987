import { html, nothing, type TemplateResult } from 'lit';
import type { SourceBlock } from '../../core/deck/block.ts';
import { BlockElement } from './block-element.ts';
import { phrases } from './phrases.ts';

/** Beyond this many characters the passages are set smaller, so that they fit the wall. */
const LONG = 130;

/** The pill 原文 on the floor; open, a sheet over the wall with the article's passages word for word, in Chinese. */
export class SourceElement extends BlockElement<SourceBlock> {
  protected override draw({ id, from, last }: SourceBlock): TemplateResult {
    const { words } = this;
    const isOpen = this.open !== null;
    const turn = () => this.toggle(0);
    return html`<button class="sheet touch ${isOpen ? 'is-open' : ''} ${from.join('').length > LONG ? 'is-long' : ''}" ?inert=${!isOpen} aria-description=${words.closeSource} @click=${turn}>
        <span class="kicker">${words.sourceKicker}</span>
        ${from.map((passage) => html`<span class="passage sense" lang="zh-CN">${phrases(passage)}</span>`)}
      </button>
      ${last ? html`<p class="ends">${words.endOfSource}</p>` : nothing}
      <button data-opens="${id}/0" class="pill touch ${isOpen ? 'is-open' : ''}" aria-expanded=${isOpen ? 'true' : 'false'} @click=${turn}>${isOpen ? words.close : words.source}</button>`;
  }
}

customElements.define('block-source', SourceElement);
