import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Box, News, Talk } from '../../core/contract.ts';
import type { Notes } from '../../core/deck/deck.ts';
import { findDeck } from '../../core/kiosk/world.ts';
import type { Language } from '../../core/language.ts';
import { bridge } from '../bridge.ts';
import { loadFonts, loadFontsFor } from '../fonts.ts';
import { Fingers } from '../touch/fingers.ts';
import { type DeskState, deskState } from './desk-state.ts';
import { KEY_WORDS } from './key-words.ts';
import { keysPanel } from './keys-panel.ts';
import { nextRow } from './next-row.ts';
import { notesBox } from './notes-box.ts';
import { report } from './report.ts';
import { slidesPanel } from './slides-panel.ts';
import { stageBox } from './stage-box.ts';
import { timer } from './timer.ts';
import { toolRow } from './tool-row.ts';
import { topBar } from './top-bar.ts';

const SECOND_MS = 1000;
/** Sizes of the notes in u. */
const SIZES = [28, 32, 36, 42, 48, 56] as const;
const USUAL_SIZE = 2;

/** The presenter's screen: what the audience sees, what comes next, notes, time and tools. It is told everything and decides nothing. */
class PresenterDesk extends LitElement {
  readonly #kiosk = bridge();
  readonly #fingers = new Fingers({ landed: () => void this.#kiosk.ask('touched', undefined), taps: () => undefined });
  #talk: Talk | undefined;
  #toldAt = 0;
  #notes: readonly Notes[] = [];
  #library: News['library'] | undefined;
  #language: Language = 'zh';
  #size = USUAL_SIZE;
  #laid = '';
  #isShown = false;
  #undo: (() => void)[] = [];

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draw = () => this.requestUpdate();
    const ticking = setInterval(draw, SECOND_MS);
    window.addEventListener('resize', draw);
    this.#undo = [
      () => clearInterval(ticking),
      () => window.removeEventListener('resize', draw),
      this.#fingers.listen(),
      this.#kiosk.hear('settings', ({ startLanguage, panelInches }) => {
        this.#language = startLanguage;
        this.#fingers.panelInches = panelInches;
        document.documentElement.lang = startLanguage === 'zh' ? 'zh-CN' : 'en';
      }),
      this.#kiosk.hear('library', (library) => {
        this.#library = library;
        draw();
      }),
      this.#kiosk.hear('notes', (notes) => {
        this.#notes = notes;
        draw();
      }),
      this.#kiosk.hear('talk', (talk) => {
        this.#talk = talk;
        this.#toldAt = performance.now();
        draw();
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#undo) undo();
  }

  override render(): TemplateResult | typeof nothing {
    const state = this.#state();
    if (!state) return nothing;
    const { mode, audience } = state.talk;
    if (mode.time.ended !== null) return report(state);
    const shape = audience.width < audience.height ? 'is-tall' : '';
    return html`<div class="desk ${shape}" style=${`--audience:${audience.width / audience.height}`} ?inert=${mode.panel !== null}>
        ${topBar(state)}
        <section class="desk-left">${stageBox(state)}${nextRow(state)}</section>
        <section class="desk-right">
          <div class="desk-next"><p class="desk-label"><b>${state.words.next}</b><span class="halt">${nextTitle(state)}</span></p><i class="desk-frame" data-frame="next"></i></div>
          ${timer(state)} ${notesBox(state, SIZES[this.#size] ?? SIZES[USUAL_SIZE], (by) => this.#resize(by))}
        </section>
        ${toolRow(state)}
      </div>
      ${mode.numbered ? html`<p class="display-number">2</p>` : nothing}
      ${mode.panel === 'slides' ? slidesPanel(state) : mode.panel === 'keys' ? keysPanel(state) : nothing}`;
  }

  override async updated(): Promise<void> {
    const state = this.#state();
    if (!state) return;
    this.dataset['drawn'] = `${state.deck.id} ${state.place.slide}.${state.place.step}`;
    this.#lay(state);
    if (this.#isShown) return;
    this.#isShown = true;
    await loadFonts(JSON.stringify([KEY_WORDS, this.#library, this.#notes]));
    await loadFontsFor(this);
    await this.#kiosk.ask('shown', undefined);
  }

  #state(): DeskState | undefined {
    const talk = this.#talk;
    const deck = talk && this.#library && findDeck(this.#library, talk.mode.shown.deck);
    if (!talk || !deck) return undefined;
    return deskState(talk, deck, this.#notes, {
      now: talk.now + performance.now() - this.#toldAt,
      language: this.#language,
      tell: (event) => void this.#kiosk.ask('report', event), // main answers with the next talk
      swap: () => void this.#kiosk.ask('swap', undefined),
    });
  }

  #resize(by: 1 | -1): void {
    this.#size = Math.max(0, Math.min(SIZES.length - 1, this.#size + by));
    this.requestUpdate();
  }

  /** Tells main where the two slides belong, whenever that has changed; under a panel, a veil or a number they are nowhere. */
  #lay({ talk, next: after }: DeskState): void {
    const { panel, veil, time, numbered } = talk.mode;
    const isOpen = panel === null && time.ended === null && !numbered;
    const live = isOpen && veil === 'none' ? this.#box('live') : null;
    const next = isOpen && after !== undefined ? this.#box('next') : null;
    const laid = JSON.stringify({ live, next });
    if (laid === this.#laid) return;
    this.#laid = laid;
    void this.#kiosk.ask('laid', { live, next });
  }

  #box(frame: string): Box | null {
    const box = this.querySelector(`[data-frame="${frame}"]`)?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }
}

function nextTitle({ deck, next, words }: DeskState): string {
  return (next === undefined ? undefined : deck.slides[next]?.title) ?? words.last;
}

customElements.define('presenter-desk', PresenterDesk);
