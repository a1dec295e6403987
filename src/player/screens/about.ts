import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import type { Library } from '../../core/deck/library.ts';
import type { Language } from '../../core/language.ts';
import { SUN } from '../drawings/palette.ts';
import { stillSea } from '../drawings/still-sea.ts';
import { type Format, FormatWatcher } from '../format.ts';
import { INTERFACE } from '../interface-words.ts';
import { say } from '../say.ts';

/** 关于与来源: the article that the exhibition rests on, its credit as printed, how it is checked, and what of it is cut. */
export class About extends LitElement {
  static override properties = { library: { attribute: false }, language: { attribute: false } };
  declare library: Library | undefined;
  declare language: Language;
  readonly #watcher = new FormatWatcher(this);

  constructor() {
    super();
    this.language = 'zh';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.library) return nothing;
    const { format } = this.#watcher;
    const { title, credit } = this.library.exhibition;
    const words = INTERFACE[this.language];
    const other = this.language === 'zh' ? 'en' : 'zh';
    return html`<div class="about" data-shape=${format.shape}>
      <svg class="art" aria-hidden="true" viewBox="0 0 ${format.width} ${format.height}">${hall(format)}</svg>
      <article class="about-words">
        <p class="kicker">${words.about}</p>
        <h1>${title}</h1>
        <p class="about-article halt">${words.aboutArticle}</p>
        <p class="about-credit halt">${credit}</p>
        <p>${words.aboutChecked}</p>
        <p>${words.aboutCut}</p>
        <p>${words.aboutPictures}</p>
      </article>
      <nav class="about-row">
        <button class="pill go touch" data-do="close" @click=${() => say(this, { type: 'about-turned', open: false })}>${words.close}</button>
        <button class="pill touch" data-do="language" @click=${() => say(this, { type: 'language-chosen', language: other })}>${words.otherLanguage}</button>
      </nav>
    </div>`;
  }
}

/** The sun half risen at the right margin, its rings in equal steps; in portrait it stands in the middle, low. */
function hall(format: Format): TemplateResult {
  const { width, horizon, shape } = format;
  const x = shape === 'portrait' ? width / 2 : width - 65 - (shape === 'square' ? 130 : 300);
  const [core, step] = shape === 'landscape' ? [120, 52] : [100, 44];
  return html`${svg`<clipPath id="about-wall"><rect width=${width} height=${horizon}></rect></clipPath>
    <g class="about-sun" clip-path="url(#about-wall)">${SUN.map((fill, index) => svg`<circle cx=${x} cy=${horizon} r=${core + step * (SUN.length - index)} fill=${fill}></circle>`)}
    <circle cx=${x} cy=${horizon} r=${core} fill="var(--vermilion)"></circle></g>${stillSea(width, format.height, horizon, x)}`}`;
}

customElements.define('screen-about', About);

declare global {
  interface HTMLElementTagNameMap {
    'screen-about': About;
  }
}
