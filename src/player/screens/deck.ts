import { html, LitElement, nothing, svg } from 'lit';
import type { DeckEntry, Library } from '../../core/deck/library.ts';
import type { DeckMode } from '../../core/kiosk/mode.ts';
import { say } from '../say.ts';
import type { SlideStage } from '../slide-stage.ts';
import '../slide-stage.ts';
import type { SlideStore } from '../slide-store.ts';
import './end.ts';

/** The ring of n arcs: filled as far as the visitor has come; n/N in its middle. */
function progressRing(at: number, count: number) {
  const filled = Array.from({ length: at }, () => '84 16').join(' ');
  return html`<span class="progress" role="img" aria-label=${`第 ${at} 页，共 ${count} 页`}>
    <svg viewBox="0 0 104 104" aria-hidden="true">
      ${svg`<circle class="way" cx="52" cy="52" r="46" pathLength=${count * 100} stroke-dasharray="84 16"></circle>
      <circle class="gone" cx="52" cy="52" r="46" pathLength=${count * 100} stroke-dasharray=${`${filled} 0 ${count * 100}`}></circle>`}
    </svg>
    <span><b>${at}</b>/${count}</span>
  </span>`;
}

/** A deck under a visitor's finger: the stage, the end screen, and what is always touched on the floor. */
export class ScreenDeck extends LitElement {
  static override properties = { library: { attribute: false }, mode: { attribute: false }, store: { attribute: false } };
  declare library: Library | undefined;
  /** undefined while another mode is shown; the stage stays, out of sight. */
  declare mode: DeckMode | undefined;
  declare store: SlideStore | undefined;

  override createRenderRoot(): this {
    return this;
  }

  /** Ends when the slide of the newest mode stands on the stage. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<SlideStage>('slide-stage')?.settled();
  }

  #deck(): DeckEntry | undefined {
    return this.library?.decks.find(({ id }) => id === this.mode?.deck);
  }

  override render() {
    const { mode, library } = this;
    const deck = this.#deck();
    return html`<slide-stage .deck=${deck} .mode=${mode} .store=${this.store} ?inert=${mode?.ended ?? false}></slide-stage>
      ${mode && deck && library ? html`${mode.ended ? html`<screen-end class=${`accent-${deck.accent}`} .library=${library} .deck=${deck}></screen-end>` : nothing}${this.#chrome(mode, deck)}` : nothing}`;
  }

  #chrome(mode: DeckMode, deck: DeckEntry) {
    const count = deck.slides.length;
    const first = mode.slide === 0 && mode.step === 0 && !mode.ended;
    return html`<nav class=${`chrome accent-${deck.accent}`}>
      <button class="pill touch" data-do="home" @click=${() => say(this, { type: 'deck-closed' })}>
        <svg viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="19"></circle><circle cx="22" cy="22" r="11"></circle><circle cx="22" cy="22" r="4" class="dot"></circle></svg>首页
      </button>
      <i class="space"></i>
      <button class="pill round touch" data-do="back" aria-label="上一页" ?disabled=${first} @click=${() => say(this, { type: 'went-back' })}>
        <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M27 9 14 22 27 35"></path></svg>
      </button>
      ${progressRing(mode.slide + 1, count)}
      <button class="pill round go touch" data-do="on" aria-label="下一页" ?disabled=${mode.ended} @click=${() => say(this, { type: 'went-on' })}>
        <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M17 9 30 22 17 35"></path></svg>
      </button>
    </nav>`;
  }
}
customElements.define('screen-deck', ScreenDeck);
