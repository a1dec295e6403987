import { html, LitElement, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { beside } from '../core/deck/beside.ts';
import type { DeckEntry } from '../core/deck/library.ts';
import type { DeckMode } from '../core/kiosk/mode.ts';
import type { FilmOrder } from '../core/lecture/film.ts';
import { picturesReady } from './blocks/pictures-ready.ts';
import { loadFonts } from './fonts.ts';
import { Presentation } from './presentation.ts';
import { say } from './say.ts';
import { slideState, slideTemplate } from './slide.ts';
import type { Numbered, SlideStore } from './slide-store.ts';
import { turnByFinger } from './touch/turnable.ts';

/** A property that never stands in the markup. */
const GIVEN = { attribute: false };

/** The stage: three mounted slides of one deck or route and one long-lived reveal.js. It follows the mode it is given; a finger's page turn is said, never done by itself. */
export class SlideStage extends LitElement {
  static override properties = { deck: GIVEN, mode: GIVEN, film: GIVEN, store: GIVEN };
  declare deck: DeckEntry | undefined;
  /** The place to be shown; undefined while the stage is out of sight. */
  declare mode: DeckMode | undefined;
  /** In a talk, how the slide's film stands; undefined for a visitor. */
  declare film: FilmOrder | null | undefined;
  declare store: SlideStore | undefined;

  #presentation: Presentation | undefined;
  #mounted: readonly Numbered[] = [];
  #shownDeck: DeckEntry | undefined;
  #front = -1;
  #step = 0;
  #following: Promise<void> | undefined;
  #undo = () => {};

  /** Ends when the newest place stands on the stage, its text in the bundled fonts. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.#following;
  }

  override createRenderRoot(): this {
    return this;
  }

  override firstUpdated(): void {
    this.#undo = turnByFinger(this, {
      canTurn: (side) => this.mode !== undefined && (side === 1 ? !this.mode.ended : this.mode.ended || this.#beside(this.mode, -1) >= 0),
      hold: (by) => this.mode?.ended || this.#presentation?.hold(by),
      turn: (side) => {
        const { mode } = this;
        if (!mode) return;
        if (!mode.ended) this.#presentation?.push(side);
        say(this, mode.ended ? { type: 'went-back' } : { type: 'slide-turned', to: this.#beside(mode, side) });
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.mode) {
      this.#front = -1;
      return;
    }
    if (changed.has('mode')) {
      if (this.mode.slide === this.#front) this.#presentation?.hold(0);
      else this.#presentation?.hurry();
    }
    this.#following ??= this.#follow().finally(() => {
      this.#following = undefined;
    });
  }

  async #follow(): Promise<void> {
    for (let goal = this.mode; goal && this.deck && this.store; goal = this.mode) {
      const section = this.#mounted.findIndex(({ number }) => number === goal.slide);
      if (this.#front < 0 || this.#shownDeck !== this.deck || section < 0) await this.#mountAround(goal);
      else if (goal.slide !== this.#front) await this.#turn(goal, section);
      else if (goal.step !== this.#step) {
        this.#step = goal.step;
        this.#presentation?.step(section, goal.step);
      } else return;
    }
  }

  async #turn(goal: DeckMode, section: number): Promise<void> {
    this.#front = goal.slide;
    this.#step = goal.step;
    this.requestUpdate();
    await this.#presentation?.turn(section, goal.step);
    if (this.mode?.deck === goal.deck) await this.#mountAround(goal);
  }

  /** Mounts the slide and its neighbours; sections that stay keep their DOM. */
  async #mountAround(goal: DeckMode): Promise<void> {
    const places = [this.#beside(goal, -1), goal.slide, this.#beside(goal, 1)];
    const slides = await this.store?.at(goal.deck, goal.visit.language, places);
    if (!slides?.some(({ number }) => number === goal.slide)) return;
    // Before anything is laid out: for each character that isn't there yet Blink would ask the browser's process, and wait.
    // The whole record, so that what opens later stands in the bundled fonts too.
    await loadFonts(JSON.stringify(slides));
    if (this.deck?.id !== goal.deck) return;
    this.#mounted = slides;
    this.#shownDeck = this.deck;
    this.#front = goal.slide;
    this.#step = goal.step;
    this.requestUpdate();
    await this.updateComplete;
    const stage = this.querySelector<HTMLElement>('.reveal');
    const sections = this.querySelector<HTMLElement>('.slides');
    if (!stage || !sections) return;
    const current = this.#mounted.findIndex(({ number }) => number === goal.slide);
    await picturesReady(sections.children[current]);
    this.#presentation ??= new Presentation(stage, sections);
    await this.#presentation.ready;
    this.#presentation.place(current, goal.step);
    void picturesReady(sections); // its neighbours', meanwhile
  }

  /** Where a turn to a side leads from a place. */
  #beside({ slide }: DeckMode, side: 1 | -1): number {
    return beside(this.deck?.slides ?? [], slide, side);
  }

  override render() {
    return html`<div class="reveal"><div class="slides">${repeat(
      this.#mounted,
      ({ slide }) => `${slide.deck}/${slide.id}`,
      ({ number, slide }) => slideTemplate(slide, slideState(this.mode, number === this.#front, this.film)),
    )}</div></div>`;
  }
}
customElements.define('slide-stage', SlideStage);
