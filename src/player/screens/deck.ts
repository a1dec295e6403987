import { html, LitElement, nothing } from 'lit';
import type { Block } from '../../core/deck/block.ts';
import type { DeckEntry, Library } from '../../core/deck/library.ts';
import { scoreOf } from '../../core/deck/score.ts';
import type { DeckMode } from '../../core/kiosk/mode.ts';
import { findDeck } from '../../core/kiosk/world.ts';
import { deckChrome } from '../deck-chrome.ts';
import { FormatWatcher } from '../format.ts';
import { say } from '../say.ts';
import type { SlideStage } from '../slide-stage.ts';
import '../slide-stage.ts';
import type { SlideStore } from '../slide-store.ts';
import './end.ts';
import './overview.ts';

/** A deck or a route under a visitor's finger: the stage, the end screen, the list of pages, and what is always touched on the floor. */
export class ScreenDeck extends LitElement {
  static override properties = {
    library: { attribute: false },
    mode: { attribute: false },
    isTalk: { attribute: false },
    roomBelow: { attribute: false },
    store: { attribute: false },
  };
  declare library: Library | undefined;
  /** undefined while another mode is shown; the stage stays, out of sight. */
  declare mode: DeckMode | undefined;
  /** In a talk nothing is touched on the floor: the presenter leads. */
  declare isTalk: boolean;
  /** So much of the lower edge belongs to others, in u; the whole deck is drawn that much smaller. */
  declare roomBelow: number;
  declare store: SlideStore | undefined;

  constructor() {
    super();
    this.isTalk = false;
    this.roomBelow = 0;
  }

  readonly #watcher = new FormatWatcher(this);

  override createRenderRoot(): this {
    return this;
  }

  /** Ends when the slide of the newest mode stands on the stage. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<SlideStage>('slide-stage')?.settled();
    this.requestUpdate(); // the slide's wall is known now
    await this.updateComplete;
  }

  override updated(): void {
    const { height } = this.#watcher.format;
    this.style.transform = this.roomBelow > 0 ? `scale(${1 - this.roomBelow / height})` : '';
  }

  override render() {
    const { mode, library } = this;
    const deck = library && mode && findDeck(library, mode.deck);
    return html`<slide-stage .deck=${deck} .mode=${mode} .store=${this.store} ?inert=${(mode?.ended || mode?.overview) ?? false}></slide-stage>
      ${mode && deck && library ? this.#around(mode, deck, library) : nothing}`;
  }

  #around(mode: DeckMode, deck: DeckEntry, library: Library) {
    const { language } = mode.visit;
    const slide = this.store?.slide(mode.slide);
    const accent = mode.ended ? deck.accent : (slide?.accent ?? deck.accent);
    const wall = isRed(slide?.blocks ?? []) ? 'red' : 'paper';
    return html`${mode.ended ? html`<screen-end .library=${library} .deck=${deck} .language=${language} .score=${scoreOf(deck, mode.open) ?? null}></screen-end>` : nothing}
    ${mode.overview ? html`<screen-overview class=${`accent-${accent}`} .deck=${deck} .at=${mode.slide} .language=${language}></screen-overview>` : nothing}
    ${this.isTalk ? nothing : deckChrome(mode, { slides: deck.slides, accent, wall }, (event) => say(this, event))}`;
  }
}

function isRed(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'quote' && block.wall === 'red');
}
customElements.define('screen-deck', ScreenDeck);
