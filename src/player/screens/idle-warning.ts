import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageMode } from '../../core/kiosk/mode.ts';
import type { Language } from '../../core/language.ts';
import { secondsShown, untilNextSecond } from '../geometry/countdown.ts';
import { INTERFACE } from '../interface-words.ts';
import { LECTURE_WORDS } from '../lecture-words.ts';
import { say } from '../say.ts';

/** Asks whether somebody is still there: a ring empties and seconds count down over the dimmed page. A tap anywhere stays. */
export class IdleWarning extends LitElement {
  static override properties = {
    seconds: { attribute: false },
    left: { attribute: false },
    kind: { attribute: false },
    language: { attribute: false },
  };
  /** The warning's whole length in seconds. */
  declare seconds: number;
  /** Seconds that are left when this is set. */
  declare left: number;
  /** What is shown: on home there is no way back to home, and in a talk the presenter is asked. */
  declare kind: PageMode['kind'];
  declare language: Language;
  /** When `left` held, in ms of the page's monotonic clock. */
  #since = performance.now();
  #leftThen = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.seconds = 20;
    this.left = 20;
    this.kind = 'deck';
    this.language = 'zh';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['answers'] = ''; // a tap anywhere on it
    this.addEventListener('click', this.#stay);
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#stay);
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('left') && !changed.has('seconds')) return;
    // Told the same end anew: the ring goes on as it is.
    const isSame = this.hasUpdated && !changed.has('seconds') && Math.abs(this.#leftThen - this.#elapsed() / 1000 - this.left) < 0.3;
    if (isSame) return;
    this.#since = performance.now();
    this.#leftThen = this.left;
  }

  protected override render(): TemplateResult {
    const words = this.#words();
    const shown = secondsShown(this.#leftThen, this.#elapsed());
    const times = `--seconds:${this.seconds}s;--gone:${Math.min(0, this.#leftThen - this.seconds)}s;--steps:${Math.max(1, Math.round(this.seconds / 2))}`;
    return html`<div class="idle-dim"></div>
      <div class="idle-halo"></div>
      <section class="idle-disc" role="alertdialog" aria-label=${words.stillThere}>
        ${keyed(
          this.#since,
          html`<div class="idle-ring" style=${times} aria-hidden="true"><span class="idle-half is-right"><i></i></span><span class="idle-half is-left"><i></i></span><b class="idle-cap"></b><span class="idle-hand"><b class="idle-cap"></b></span></div>`,
        )}
        <h1>${words.stillThere}</h1>
        <p class="num idle-seconds">${shown}<small>${words.secondsLeft}</small></p>
        <div class="idle-answers">
          <button class="idle-answer is-stay touch" @click=${this.#stay}>${words.stay}</button>
          ${this.kind === 'home' ? nothing : html`<button class="idle-answer touch" @click=${this.#goHome}>${words.leave}</button>`}
        </div>
      </section>`;
  }

  #words() {
    const { stillThere, secondsLeft, stay, goHome } = INTERFACE[this.language];
    if (this.kind !== 'lecture') return { stillThere, secondsLeft, stay, leave: goHome };
    const { stillSpeaking, secondsUntilBack, goOn, giveBack } = LECTURE_WORDS[this.language];
    return { stillThere: stillSpeaking, secondsLeft: secondsUntilBack, stay: goOn, leave: giveBack };
  }

  readonly #stay = (event: Event) => {
    event.stopPropagation();
    say(this, { type: 'stayed' });
  };

  readonly #goHome = (event: Event) => {
    event.stopPropagation();
    say(this, { type: this.kind === 'lecture' ? 'hall-returned' : 'deck-closed' });
  };

  #elapsed(): number {
    return performance.now() - this.#since;
  }

  /** Draws the seconds anew at each whole second until none is left. */
  #tick(): void {
    clearTimeout(this.#timer);
    this.requestUpdate();
    const wait = this.hasUpdated ? untilNextSecond(this.#leftThen, this.#elapsed()) : 0;
    if (wait !== undefined) this.#timer = setTimeout(() => this.#tick(), wait);
  }
}

customElements.define('screen-idle-warning', IdleWarning);

declare global {
  interface HTMLElementTagNameMap {
    'screen-idle-warning': IdleWarning;
  }
}
