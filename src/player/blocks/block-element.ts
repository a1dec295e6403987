import { LitElement, nothing } from 'lit';
import type { Block, OpenPart } from '../../core/deck/block.ts';
import { type Format, FormatWatcher } from '../format.ts';
import { say } from '../say.ts';

/** A slide's block as an element in light DOM: it draws the record it is given, and keeps no state of its own. */
export abstract class BlockElement<B extends Block> extends LitElement {
  static override properties = {
    block: { attribute: false },
    open: { type: Number, attribute: 'data-open', reflect: true },
    present: { type: Boolean, reflect: true },
    companion: { type: Boolean, reflect: true },
  };

  declare block: B | undefined;
  declare open: OpenPart;
  /** The slide is the one in front; when it turns true, the style sheets play the growth once. */
  declare present: boolean;
  /** A smaller block beside the slide's main one. */
  declare companion: boolean;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.open = null;
    this.present = false;
    this.companion = false;
  }

  /** The block's picture and words in this format. */
  protected abstract draw(block: B, format: Format): unknown;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): unknown {
    return this.block ? this.draw(this.block, this.#watcher.format) : nothing;
  }

  /** A finger on a part: it opens, or closes when it is the open one. */
  protected toggle(part: number): void {
    if (this.block) say(this, { type: 'block-opened', block: this.block.id, part: this.open === part ? null : part });
  }
}
