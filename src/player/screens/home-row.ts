import { html, type TemplateResult } from 'lit';
import type { PageEvent } from '../../core/kiosk/event.ts';
import { AIDS, type Visit } from '../../core/kiosk/visit.ts';
import { aidIcon } from '../drawings/aid-icons.ts';
import { INTERFACE } from '../interface-words.ts';
import { LECTURE_WORDS } from '../lecture-words.ts';

/** Home's row on the floor: the other language, about, the talks, the four reading aids, and a hint where there is room. */
export function homeRow({ language, aids }: Visit, tell: (event: PageEvent) => void): TemplateResult {
  const words = INTERFACE[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<nav class="home-row">
    <button class="pill touch" data-do="language" @click=${() => tell({ type: 'language-chosen', language: other })}>${words.otherLanguage}</button>
    <button class="pill touch" data-do="about" @click=${() => tell({ type: 'about-turned', open: true })}>${words.about}</button>
    <button class="pill touch" data-do="talks" @click=${() => tell({ type: 'talks-turned', open: true })}>${LECTURE_WORDS[language].talks}</button>
    <i class="home-break"></i>
    ${AIDS.map((aid) => {
      const isOn = aids.includes(aid);
      const turn = () => tell({ type: 'aid-turned', aid, on: !isOn });
      return html`<button class="pill touch" data-do=${aid} aria-pressed=${isOn ? 'true' : 'false'} @click=${turn}>${aidIcon(aid)}${words[aid]}</button>`;
    })}
    <p class="home-hint">${words.touchRing}</p>
  </nav>`;
}
