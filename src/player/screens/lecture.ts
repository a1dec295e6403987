import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PageEvent } from '../../core/kiosk/event.ts';
import type { AudienceMode } from '../../core/kiosk/mode.ts';
import { type Hand, isPen, type Pen, penAfter } from '../../core/lecture/ink.ts';
import { type Tool, toolIcon } from '../drawings/tool-icons.ts';
import { LECTURE_WORDS } from '../lecture-words.ts';
import { say } from '../say.ts';

/** Height of the open strip in u, and of the line of words above its tools, as in lecture.css. */
const STRIP = 136;
const WORDS = 56;

/** How much of the lower edge the strip takes, in u: the slide shrinks by so much and is never covered. */
export function stripRoom({ strip }: AudienceMode): number {
  if (!isOpen(strip)) return 0;
  return strip?.isMirrored ? STRIP + WORDS : STRIP;
}

function isOpen(strip: AudienceMode['strip']): boolean {
  return strip !== null && (!strip.folded || strip.ended);
}

/** What lies over an audience's slide in a talk: black or white, and on the only display the strip of the presenter's tools. */
export class ScreenLecture extends LitElement {
  static override properties = { mode: { attribute: false } };
  declare mode: AudienceMode | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { mode } = this;
    if (!mode) return nothing;
    const { strip, veil, number } = mode;
    return html`${veil === 'none' ? nothing : html`<div class="veil is-${veil}" @click=${() => this.#tell({ type: 'veil-drawn', veil: 'none' })} data-answers></div>`}
      ${number === null ? nothing : html`<p class="display-number">${number}</p>`}
      ${strip ? (isOpen(strip) ? this.#strip(mode, strip.ended) : this.#ring(mode)) : nothing}`;
  }

  #strip(mode: AudienceMode, hasEnded: boolean): TemplateResult {
    const words = LECTURE_WORDS[mode.visit.language];
    const other = mode.visit.language === 'zh' ? 'en' : 'zh';
    if (hasEnded)
      return html`<nav class="strip">
        ${this.#tool('back', words.resume, { type: 'lecture-resumed' }, 'is-wide')}
        <i class="space"></i>
        ${this.#tool('audience', words.giveBack, { type: 'hall-returned' }, 'is-wide is-main')}
      </nav>`;
    const isBlack = mode.veil === 'black';
    const { hand } = mode;
    const take = (taken: Hand): PageEvent => ({ type: 'hand-taken', hand: hand === taken ? 'empty' : taken });
    const pen = isPen(hand) ? hand : undefined;
    return html`<nav class="strip">
      ${mode.strip?.isMirrored ? html`<p class="strip-words">${words.mirrored}</p>` : nothing}
      ${this.#tool('back', words.back, { type: 'went-back' })}
      ${this.#tool('spotlight', words.spotlight, take('spotlight'), hand === 'spotlight' ? 'is-on' : '')}
      ${this.#tool('pen', pen ? words.pens[pen] : words.pen, { type: 'hand-taken', hand: penAfter(hand) }, pen ? 'is-on' : '', pen)}
      ${this.#tool('eraser', words.eraser, take('eraser'), hand === 'eraser' ? 'is-on' : '')}
      ${this.#tool('undo', words.undo, { type: 'ink-undone' })}
      ${this.#tool('black', isBlack ? words.show : words.black, { type: 'veil-drawn', veil: isBlack ? 'none' : 'black' }, isBlack ? 'is-hot' : '')}
      ${this.#tool('slides', words.slides, { type: 'overview-turned', open: !mode.place.overview })}
      ${this.#tool('language', words.otherLanguage, { type: 'language-chosen', language: other })}
      ${this.#tool('fold', words.fold, { type: 'strip-folded', folded: true })}
      ${this.#tool('end', words.end, { type: 'lecture-ended' }, 'is-outlined')}
      ${this.#tool('on', words.on, { type: 'went-on' }, 'is-wide is-main')}
    </nav>`;
  }

  #ring(mode: AudienceMode): TemplateResult {
    const words = LECTURE_WORDS[mode.visit.language];
    return html`<button class="strip-ring touch" data-do="unfold" aria-label=${words.unfold} @click=${() => this.#tell({ type: 'strip-folded', folded: false })}>
      <svg viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="42"></circle><circle cx="48" cy="48" r="26"></circle><circle cx="48" cy="48" r="10"></circle></svg>
    </button>`;
  }

  /** A pen that is held shows its colour. */
  #tool(tool: Tool, word: string, event: PageEvent, kind = '', pen?: Pen): TemplateResult {
    const sign = pen ? html`<i class="dot pen-${pen}"></i>` : toolIcon(tool);
    return html`<button class="tool touch ${kind}" data-do=${tool} @click=${() => this.#tell(event)}>${sign}<span>${word}</span></button>`;
  }

  #tell(event: PageEvent): void {
    say(this, event);
  }
}

customElements.define('screen-lecture', ScreenLecture);
