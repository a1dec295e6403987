import { html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PageEvent } from '../../core/kiosk/event.ts';
import type { Hand, Stroke } from '../../core/lecture/ink.ts';
import { POINTS_NOWHERE, type Pointing } from '../../core/lecture/pointing.ts';
import { bridge } from '../bridge.ts';
import { FormatWatcher } from '../format.ts';
import { say } from '../say.ts';
import { HandOverSlide, type Spot } from './hand.ts';
import { holdPointers } from './hold-pointers.ts';
import { keptPath, strokePath } from './stroke-path.ts';

/** Radii of the lights, in u. */
const LASER = 14;
const SPOTLIGHT = 210;

/** What lies over a talk's slide: ink, a light, the stroke that grows. Where the presenter's hand holds something, fingers, mouse and pen do its work here and reach nothing below. */
export class InkLayer extends LitElement {
  static override properties = {
    strokes: { attribute: false },
    hand: { attribute: false },
  };
  declare strokes: readonly Stroke[];
  declare hand: Hand;
  readonly #watcher = new FormatWatcher(this);
  readonly #kiosk = bridge();
  /** This page's own hand, drawn at once, and the hand that main tells of. */
  #own: Pointing = POINTS_NOWHERE;
  #told: Pointing = POINTS_NOWHERE;
  #undo: (() => void)[] = [];
  readonly #over = new HandOverSlide({
    pointed: (pointing) => this.#pointed(pointing),
    drawn: (pen, points) => this.#say({ type: 'stroke-drawn', pen, points }),
    erased: (stroke) => this.#say({ type: 'stroke-erased', stroke }),
  });

  constructor() {
    super();
    this.strokes = [];
    this.hand = 'empty';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undo = [
      this.#kiosk.hear('pointing', (pointing) => {
        this.#told = pointing;
        this.requestUpdate();
      }),
      holdPointers({
        holds: (target) => this.hand !== 'empty' && target.closest('screen-deck') === this.parentElement,
        spotOf: (event) => this.#spotOf(event),
        hand: this.#over,
        landed: () => void this.#kiosk.ask('touched', undefined), // idle starts anew; nothing to wait for
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#undo) undo();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#over.hand = this.hand;
    this.#over.strokes = this.strokes;
    // What was drawn here has come back as ink, or another hand was taken.
    if (changed.has('strokes') || changed.has('hand')) this.#own = POINTS_NOWHERE;
  }

  protected override render(): TemplateResult {
    const { width, height } = this.#watcher.format;
    const now = this.#own.kind === 'nothing' ? this.#told : this.#own;
    return html`<svg class="ink ${this.hand === 'empty' ? '' : 'is-held'}" data-hand=${this.hand} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${repeat(
        this.strokes,
        ({ id }) => id,
        (stroke) => svg`<path class="pen-${stroke.pen}" d=${keptPath(stroke)}></path>`,
      )}
      ${this.#now(now, width, height)}
    </svg>`;
  }

  #now(now: Pointing, width: number, height: number): SVGTemplateResult | typeof nothing {
    if (now.kind === 'nothing') return nothing;
    if (now.kind === 'stroke') return svg`<path class="pen-${now.pen}" data-grows d=${strokePath(now.points, false)}></path>`;
    if (now.light === 'laser')
      return svg`<g class="laser"><circle cx=${now.x} cy=${now.y} r=${LASER * 2}></circle><circle cx=${now.x} cy=${now.y} r=${LASER}></circle></g>`;
    const around = `M0 0H${width}V${height}H0ZM${now.x - SPOTLIGHT} ${now.y}a${SPOTLIGHT} ${SPOTLIGHT} 0 1 0 ${SPOTLIGHT * 2} 0a${SPOTLIGHT} ${SPOTLIGHT} 0 1 0 ${-SPOTLIGHT * 2} 0Z`;
    return svg`<path class="spotlight" fill-rule="evenodd" d=${around}></path><circle class="spotlight-edge" cx=${now.x} cy=${now.y} r=${SPOTLIGHT}></circle>`;
  }

  #pointed(pointing: Pointing): void {
    this.#own = pointing;
    this.requestUpdate();
    void this.#kiosk.ask('pointed', pointing); // nothing to wait for
  }

  #say(event: PageEvent): void {
    say(this, event);
  }

  /** The layer may be drawn smaller than its format: where a strip has the lower edge. */
  #spotOf({ clientX, clientY, pressure }: PointerEvent): Spot {
    const { left, top, width } = this.getBoundingClientRect();
    const unit = this.#watcher.format.width / width;
    return { x: (clientX - left) * unit, y: (clientY - top) * unit, pressure };
  }
}

customElements.define('ink-layer', InkLayer);
