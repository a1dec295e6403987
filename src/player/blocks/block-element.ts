import { LitElement, nothing } from 'lit';
import type { Block, OpenPart } from '../../core/deck/block.ts';
import type { Language } from '../../core/language.ts';
import type { FilmOrder } from '../../core/lecture/film.ts';
import { type Format, FormatWatcher } from '../format.ts';
import { INTERFACE, type InterfaceWords } from '../interface-words.ts';
import { say } from '../say.ts';

/** A slide's block as an element in light DOM: it draws the record it is given, and keeps no state of its own. */
export abstract class BlockElement<B extends Block> extends LitElement {
  static override properties = {
    block: { attribute: false },
    open: { type: Number, attribute: 'data-open', reflect: true },
    present: { type: Boolean, reflect: true },
    companion: { type: Boolean, reflect: true },
    covered: { attribute: false },
    deck: { attribute: false },
    language: { attribute: false },
    seed: { attribute: false },
    film: { attribute: false },
  };

  declare block: B | undefined;
  declare open: OpenPart;
  /** The slide is the one in front; when it turns true, the style sheets play the growth once. */
  declare present: boolean;
  /** A smaller block beside the slide's main one. */
  declare companion: boolean;
  /** Something lies over the slide: what plays on it must pause. */
  declare covered: boolean;
  /** The deck's id: its folder holds the block's pictures and films. */
  declare deck: string;
  /** The visitor's language. */
  declare language: Language;
  /** The visit's number, for what is shuffled anew for each visitor. */
  declare seed: number;
  /** In a talk, how the block's film stands on every page: null before it was started. undefined where it is this page's alone. */
  declare film: FilmOrder | null | undefined;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.open = null;
    this.present = false;
    this.companion = false;
    this.covered = false;
    this.deck = '';
    this.language = 'zh';
    this.seed = 0;
  }

  /** The interface's words in the visitor's language. */
  protected get words(): InterfaceWords {
    return INTERFACE[this.language];
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
