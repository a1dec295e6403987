import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DeckEntry, Library } from '../../core/deck/library.ts';
import { isOpenable } from '../../core/deck/library.ts';
import { forecourt, trees } from '../drawings/forecourt.ts';
import { stillSea } from '../drawings/still-sea.ts';
import { skyline } from '../drawings/towers.ts';
import { FormatWatcher } from '../format.ts';
import { type AttractFrame, attractFrame, RING_STRENGTHS, RINGS, ringRadius, treeSpots } from '../geometry/attract-frame.ts';
import { titleColumns } from '../geometry/title-columns.ts';
import { LIT_RINGS } from '../geometry/towers.ts';
import { say } from '../say.ts';

/** The slow loop that waits for a visitor: the wall opens the scene's deck, the floor opens home. All motion is CSS; no script runs while it loops. */
export class Attract extends LitElement {
  static override properties = { library: { attribute: false }, scene: { attribute: false } };
  declare library: Library | undefined;
  /** The id of the deck whose scene is shown; anything else shows the exhibition's title over a still sea. */
  declare scene: string;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.scene = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.library) return nothing;
    const { format } = this.#watcher;
    const frame = attractFrame(format);
    const deck = this.library.decks.find((entry) => entry.id === this.scene && entry.picture === 'towers');
    const { title, standfirst } = this.library.exhibition;
    const columns = deck && deck.scene.length > 0 ? deck.scene : titleColumns(deck ? deck.name : title);
    const beside = deck ? [deck.unit] : standfirst;
    return html`<div class="attract-drift ${deck ? 'has-towers' : 'is-calm'}" data-shape=${format.shape}>
      ${this.#sky(frame)} ${deck ? this.#towers(frame) : this.#sea(frame)}
      <button class="attract-wall touch" style="height:${frame.horizon / 10}rem" @click=${() => this.#touchWall(deck)}>
        <span class="attract-title">
          <span class="attract-hero halt">${columns.map((column) => html`<span class="v">${column}</span>`)}</span>
          <span class="attract-beside halt">${beside.map((line) => html`<span class="v">${line}</span>`)}</span>
        </span>
      </button>
      <button class="attract-floor touch" style="top:${frame.horizon / 10}rem" @click=${() => say(this, { type: 'attract-touched' })}>
        <span class="attract-ripple" style="left:${frame.ripple.x / 10}rem;top:${(frame.ripple.y - frame.horizon) / 10}rem"><i></i><i></i><i></i><b></b></span>
        <span class="attract-invitation">轻触屏幕，开始参观</span>
      </button>
    </div>`;
  }

  /** The sky with the sun: one core and discs of one translucent colour; each grows to the next one's place and strength, so the loop has no seam. */
  #sky({ horizon, sun }: AttractFrame): TemplateResult {
    const discs = Array.from({ length: RINGS + 1 }, (_, index) => RINGS - index);
    return html`<div class="attract-sky" style="height:${horizon / 10 + BLEED}rem">
      ${discs.map((ring) => {
        const [radius, next] = [ringRadius(sun, ring), ringRadius(sun, ring + 1)];
        const place = `left:${sun.x / 10 + BLEED}rem;top:${sun.y / 10 + BLEED}rem;width:${next / 5}rem;height:${next / 5}rem;margin:${-next / 10}rem`;
        return html`<i class="attract-ring" style="${place};--start:${radius / next};--from:${RING_STRENGTHS[ring] ?? 0};--to:${RING_STRENGTHS[ring + 1] ?? 0}"></i>`;
      })}
      <i class="attract-core" style="left:${sun.x / 10 + BLEED}rem;top:${sun.y / 10 + BLEED}rem;width:${sun.core / 5}rem;height:${sun.core / 5}rem;margin:${-sun.core / 10}rem"></i>
    </div>`;
  }

  #towers(frame: AttractFrame): TemplateResult {
    const { format } = this.#watcher;
    const { facades, lights } = skyline(frame.towers, 'attract-tower');
    return html`${this.#layer(facades)} ${lights.map((light, index) => this.#light(light, frame, LIT_RINGS[index] ?? 0))}
      ${this.#layer([forecourt(format.width, format.height, frame.horizon, frame.sun.x), trees(treeSpots(format), frame.horizon)], 'attract-ground')}`;
  }

  /** A ring's lit windows, in a layer no larger than the ring. */
  #light(content: unknown, { sun, horizon }: AttractFrame, ring: number): TemplateResult {
    const reach = ringRadius(sun, ring) + 2;
    const [left, top] = [Math.max(-10 * BLEED, sun.x - reach), Math.max(-10 * BLEED, sun.y - reach)];
    const [width, height] = [
      Math.min(this.#watcher.format.width + 10 * BLEED, sun.x + reach) - left,
      Math.min(horizon, sun.y + reach) - top,
    ];
    const place = `left:${left / 10}rem;top:${top / 10}rem;width:${width / 10}rem;height:${height / 10}rem`;
    return html`<svg class="attract-light" aria-hidden="true" style=${place} viewBox="${left} ${top} ${width} ${height}">${content}</svg>`;
  }

  #sea(frame: AttractFrame): TemplateResult {
    const { format } = this.#watcher;
    return this.#layer(stillSea(format.width, format.height, frame.horizon, frame.sun.x));
  }

  /** One layer of the picture, so that the compositor can move or fade it alone. */
  #layer(content: unknown, name = ''): TemplateResult {
    const { width, height } = this.#watcher.format;
    return html`<svg class="art attract-layer ${name}" aria-hidden="true" viewBox="${-BLEED * 10} ${-BLEED * 10} ${width + BLEED * 20} ${height + BLEED * 20}">${content}</svg>`;
  }

  #touchWall(deck: DeckEntry | undefined): void {
    say(this, deck && isOpenable(deck) ? { type: 'deck-opened', deck: deck.id } : { type: 'attract-touched' });
  }
}

/** How far the picture reaches beyond the screen, in rem, so that its drift shows no edge. */
const BLEED = 4;

customElements.define('screen-attract', Attract);

declare global {
  interface HTMLElementTagNameMap {
    'screen-attract': Attract;
  }
}
