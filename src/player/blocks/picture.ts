import { html, nothing, type TemplateResult } from 'lit';
import type { PictureBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { slidesAddress } from '../slides-address.ts';
import { BlockElement } from './block-element.ts';
import { boardTemplate } from './board.ts';

/** What a board is wide in its height until its picture has said it. */
const USUAL_RATIO = 16 / 9;

/** A picture as large as its slide has room for, whole; one that can't be drawn gives way to the words that say what is to be seen. */
export class PictureElement extends BlockElement<PictureBlock> {
  #ratio = USUAL_RATIO;
  #broken = '';

  protected override draw({ src, alt, caption, credit }: PictureBlock, format: Format): TemplateResult {
    const address = slidesAddress(this.deck, src);
    const isBroken = this.#broken === address;
    return boardTemplate(
      { caption, credit },
      format,
      this.#ratio,
      html`<div class="board">
        <img class="shown" src=${address} alt=${isBroken ? '' : alt} decoding="async" draggable="false" ?hidden=${isBroken} @load=${this.#loaded} @error=${() => this.#fail(address)}>
        ${isBroken ? html`<p class="unseen sense">${alt}</p>` : nothing}
      </div>`,
    );
  }

  readonly #loaded = (event: Event) => {
    if (!(event.target instanceof HTMLImageElement)) return;
    const { naturalWidth, naturalHeight } = event.target;
    this.#ratio = naturalWidth > 0 && naturalHeight > 0 ? naturalWidth / naturalHeight : USUAL_RATIO;
    this.#broken = '';
    this.requestUpdate();
  };

  #fail(address: string): void {
    this.#broken = address;
    this.requestUpdate();
  }
}

customElements.define('block-picture', PictureElement);
