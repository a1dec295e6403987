import { html, LitElement, nothing } from 'lit';
import type { Block } from '../../core/deck/block.ts';
import type { DeckEntry, Library } from '../../core/deck/library.ts';
import { scoreOf } from '../../core/deck/score.ts';
import type { AudienceMode, DeckMode } from '../../core/kiosk/mode.ts';
import { findDeck } from '../../core/kiosk/world.ts';
import { deckChrome } from '../deck-chrome.ts';
import { FormatWatcher } from '../format.ts';
import '../ink/ink-layer.ts';
import { say } from '../say.ts';
import type { SlideStage } from '../slide-stage.ts';
import '../slide-stage.ts';
import type { SlideStore } from '../slide-store.ts';
import './end.ts';
import { stripRoom } from './lecture.ts';
import './overview.ts';

/** A deck or a route under a visitor's finger: the stage, the end screen, the list of pages, and what is always touched on the floor. */
export class ScreenDeck extends LitElement {
  static override properties = {
    library: { attribute: false },
    mode: { attribute: false },
    talk: { attribute: false },
    store: { attribute: false },
  };
  declare library: Library | undefined;
  /** undefined while another mode is shown; the stage stays, out of sight. */
  declare mode: DeckMode | undefined;
  /** The talk, while somebody speaks: ink lies over the slide, a strip may take the lower edge, nothing is touched on the floor. */
  declare talk: AudienceMode | undefined;
  declare store: SlideStore | undefined;

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
    const taken = this.talk ? stripRoom(this.talk) : 0;
    this.style.transform = taken > 0 ? `scale(${1 - taken / height})` : '';
  }

  override render() {
    const { mode, library } = this;
    const deck = library && mode && findDeck(library, mode.deck);
    return html`<slide-stage .deck=${deck} .mode=${mode} .film=${this.talk?.film} .store=${this.store} ?inert=${(mode?.ended || mode?.overview) ?? false}></slide-stage>
      ${this.talk ? html`<ink-layer .strokes=${this.talk.strokes} .hand=${mode?.overview ? 'empty' : this.talk.hand}></ink-layer>` : nothing}
      ${mode && deck && library ? this.#around(mode, deck, library) : nothing}`;
  }

  #around(mode: DeckMode, deck: DeckEntry, library: Library) {
    const { language } = mode.visit;
    const slide = this.store?.slide(mode.slide);
    const accent = mode.ended ? deck.accent : (slide?.accent ?? deck.accent);
    const wall = isRed(slide?.blocks ?? []) ? 'red' : 'paper';
    return html`${mode.ended ? html`<screen-end .library=${library} .deck=${deck} .language=${language} .score=${scoreOf(deck, mode.open) ?? null}></screen-end>` : nothing}
    ${mode.overview ? html`<screen-overview class=${`accent-${accent}`} .deck=${deck} .at=${mode.slide} .language=${language}></screen-overview>` : nothing}
    ${this.talk ? nothing : deckChrome(mode, { slides: deck.slides, accent, wall }, (event) => say(this, event))}`;
  }
}

function isRed(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'quote' && block.wall === 'red');
}
customElements.define('screen-deck', ScreenDeck);
