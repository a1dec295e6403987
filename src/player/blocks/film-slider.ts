import { html, LitElement, type TemplateResult } from 'lit';
import { clockTime } from './clock-time.ts';

declare global {
  interface HTMLElementEventMap {
    /** A finger wants the film to be at this second. */
    sought: CustomEvent<number>;
  }
}

/** The line that a film runs along. A finger on it takes the film to that place, and owns its drag: no page turns by it. */
export class FilmSlider extends LitElement {
  static override properties = { time: { type: Number }, length: { type: Number }, label: { type: String } };
  declare time: number;
  declare length: number;
  declare label: string;
  #finger: number | undefined;

  constructor() {
    super();
    this.time = 0;
    this.length = Number.NaN;
    this.label = '';
  }

  override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const isKnown = this.length > 0;
    const share = isKnown ? Math.min(1, this.time / this.length) : 0;
    return html`<div
      class="seek touch"
      data-owns="x"
      role="slider"
      tabindex="0"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax=${isKnown ? Math.round(this.length) : 0}
      aria-valuenow=${Math.round(this.time)}
      aria-valuetext=${clockTime(this.time)}
      aria-disabled=${isKnown ? 'false' : 'true'}
      style="--share: ${share.toFixed(4)}"
      @pointerdown=${this.#down}
      @pointermove=${this.#moved}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
      @lostpointercapture=${this.#up}
    ><i class="way"></i><i class="gone"></i><i class="knob"></i></div>`;
  }

  readonly #down = (event: PointerEvent) => {
    if (this.#finger !== undefined || !(this.length > 0) || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#finger = event.pointerId;
    this.#moved(event);
  };

  readonly #moved = (event: PointerEvent) => {
    if (event.pointerId !== this.#finger || !(event.currentTarget instanceof Element)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - left) / width));
    this.dispatchEvent(new CustomEvent('sought', { bubbles: true, detail: share * this.length }));
  };

  readonly #up = (event: PointerEvent) => {
    if (event.pointerId === this.#finger) this.#finger = undefined;
  };
}

customElements.define('film-slider', FilmSlider);
