import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';
import type { AttractMode } from '../../core/kiosk/mode.ts';
import type { Language } from '../../core/language.ts';
import { attractScene } from '../drawings/attract-scene.ts';
import { FormatWatcher } from '../format.ts';
import { type AttractFrame, attractFrame, sceneOf } from '../geometry/attract-frame.ts';
import { type AttractTitle, attractTitle } from '../geometry/attract-title.ts';
import { INTERFACE } from '../interface-words.ts';
import { say } from '../say.ts';

/** The slow loop that waits for a visitor: the wall opens the scene's deck, the floor opens home, two pills a language or what was left. All motion is CSS; no script runs while it loops. */
export class Attract extends LitElement {
  static override properties = {
    library: { attribute: false },
    scene: { attribute: false },
    language: { attribute: false },
    left: { attribute: false },
  };
  declare library: Library | undefined;
  /** The id of the deck whose scene is shown; anything else shows the exhibition's title before the hills. */
  declare scene: string;
  declare language: Language;
  /** What is offered again; null when there is no such thing. */
  declare left: AttractMode['left'];
  readonly #watcher = new FormatWatcher(this);
  /** The scene that the newest one fades in over. */
  #before: string | undefined;

  constructor() {
    super();
    this.scene = '';
    this.language = 'zh';
    this.left = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('scene');
    if (this.hasUpdated && before !== undefined) this.#before = before;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.library) return nothing;
    const stack = this.#before === undefined || this.#before === this.scene ? [this.scene] : [this.#before, this.scene];
    return html`<div class="attract-drift ${this.left ? 'has-resume' : ''}" data-shape=${this.#watcher.format.shape}>
      ${repeat(
        stack,
        (scene) => scene,
        (scene) => this.#scene(scene, stack.length > 1),
      )}
      ${this.#pills()}
    </div>`;
  }

  #scene(scene: string, isFading: boolean): TemplateResult {
    const { format } = this.#watcher;
    const deck = this.library?.decks.find(({ id }) => id === scene);
    const kind = sceneOf(deck?.picture);
    const frame = attractFrame(format, kind);
    const title = attractTitle(format, kind, deck?.scene ?? [], deck?.name ?? this.library?.exhibition.title ?? '');
    const isNew = scene === this.scene;
    return html`<section class="attract-scene ${isNew && isFading ? 'is-coming' : ''}" data-scene=${kind} ?inert=${!isNew} @animationend=${this.#arrived}>
      ${attractScene(kind, format, frame, !title.isVertical)}
      <button class="attract-wall touch" style="height:${frame.horizon / 10}rem" @click=${() => this.#touchWall(deck)}>${this.#title(title, deck)}</button>
      ${this.#floor(frame)}
    </section>`;
  }

  #title({ isVertical, parts, size, width }: AttractTitle, deck: DeckEntry | undefined): TemplateResult {
    const exhibition = this.library?.exhibition;
    const beside = deck && deck.picture !== 'core' ? [deck.unit] : (exhibition?.standfirst ?? []);
    const piece = isVertical ? 'v' : 'line';
    return html`<span class="attract-title halt ${isVertical ? 'is-vertical' : 'is-lines'}" style="--size:${size / 10}rem;--room:${width / 10}rem">
      <span class="attract-hero">${parts.map((part) => html`<span class=${piece}>${part}</span>`)}</span>
      <span class="attract-beside">${beside.map((line) => html`<span class=${piece}>${line}</span> `)}</span>
    </span>`;
  }

  #floor({ horizon, ripple }: AttractFrame): TemplateResult {
    const other = this.language === 'zh' ? 'en' : 'zh';
    return html`<button class="attract-floor touch" style="top:${horizon / 10}rem" @click=${() => say(this, { type: 'attract-touched' })}>
      <span class="attract-ripple" style="left:${ripple.x / 10}rem;top:${(ripple.y - horizon) / 10}rem"><i></i><i></i><i></i><b></b></span>
      <span class="attract-invitation" style="--fx:${ripple.x / 10}rem">${INTERFACE[this.language].touchToStart}<small>${INTERFACE[other].touchToStart}</small></span>
    </button>`;
  }

  #pills(): TemplateResult {
    const words = INTERFACE[this.language];
    const kind = sceneOf(this.library?.decks.find(({ id }) => id === this.scene)?.picture);
    const { ripple } = attractFrame(this.#watcher.format, kind);
    const choose = () => say(this, { type: 'language-chosen', language: this.language === 'zh' ? 'en' : 'zh' });
    return html`<nav class="attract-pills" style="--fx:${ripple.x / 10}rem">
      ${this.left ? html`<button class="pill go touch" data-do="resume" @click=${() => say(this, { type: 'resumed' })}>${wordsOfOffer(this.left.place)}</button>` : nothing}
      <button class="pill touch" data-do="language" @click=${choose}>${words.otherLanguage}</button>
    </nav>`;
  }

  #touchWall(deck: DeckEntry | undefined): void {
    say(this, deck && isOpenable(deck) ? { type: 'deck-opened', deck: deck.id } : { type: 'attract-touched' });
  }

  /** The newest scene covers the one before, which is taken away. */
  readonly #arrived = (event: AnimationEvent) => {
    if (event.animationName !== 'attract-coming') return;
    this.#before = undefined;
    this.requestUpdate();
  };
}

/** In the language of what is offered. */
function wordsOfOffer({ kind, visit }: NonNullable<AttractMode['left']>['place']): string {
  const { goOnWith, goOnSpeaking } = INTERFACE[visit.language];
  return kind === 'deck' ? goOnWith : goOnSpeaking;
}

customElements.define('screen-attract', Attract);

declare global {
  interface HTMLElementTagNameMap {
    'screen-attract': Attract;
  }
}
