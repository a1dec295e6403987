import { html, type TemplateResult } from 'lit';
import { toolIcon } from '../drawings/tool-icons.ts';
import { clockWords } from './clock-words.ts';
import type { DeskState } from './desk-state.ts';

/** The first line: what the talk is about, the audience's display and language, the keys, the time spoken and the time of day. */
export function topBar({ talk, deck, pace, words, tell }: DeskState): TemplateResult {
  const { language } = talk.mode.visit;
  const other = language === 'zh' ? 'en' : 'zh';
  const [hours, minutes] = [new Date().getHours(), new Date().getMinutes()].map((number) => `${number}`.padStart(2, '0'));
  return html`<header class="desk-top">
    <b class="desk-title halt">${deck.title}</b>
    <span class="desk-state">${words.audience}：${talk.audience.name || `${talk.audience.width} × ${talk.audience.height}`}</span>
    <button class="desk-button touch" data-do="language" @click=${() => tell({ type: 'language-chosen', language: other })}>${toolIcon('language')}${words.sees}：${language === 'zh' ? '中文' : 'English'}</button>
    <button class="desk-button touch" data-do="keys" @click=${() => tell({ type: 'panel-turned', panel: 'keys' })}>${toolIcon('keys')}${words.tools.keys}</button>
    <span class="desk-quiet">${words.spoken} ${clockWords(pace.elapsed)}</span>
    <span class="desk-clock num">${hours}:${minutes}</span>
  </header>`;
}
