import { html, type TemplateResult } from 'lit';
import type { Language } from '../../core/language.ts';
import { KEYS, type KeyMeaning } from '../../core/lecture/keys.ts';
import { toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

/** How keys are called on a keyboard; letters and signs by themselves. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { ' ': '空格', Enter: '回车', Backspace: '退格' },
  en: { ' ': 'Space' },
};
const ARROWS: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** The keys of keyboard and clicker and what they do. */
export function keysPanel({ words, language, tell }: DeskState): TemplateResult {
  return html`<section class="panel">
    <header><h2>${words.tools.keys}</h2><button class="desk-button is-main touch" data-do="close" @click=${() => tell({ type: 'panel-turned', panel: null })}>${toolIcon('back')}${words.closePanel}</button></header>
    <dl class="panel-keys">
      ${MEANINGS.map((meaning) => html`<div><dt>${KEYS[meaning].map((key) => html`<kbd>${nameOf(key, language)}</kbd>`)}</dt><dd>${words.keys[meaning]}</dd></div>`)}
      <div><dt><kbd>1</kbd><kbd>2</kbd><kbd>3</kbd></dt><dd>${words.numberKeys}</dd></div>
    </dl>
  </section>`;
}

const MEANINGS: readonly KeyMeaning[] = ['on', 'back', 'enter', 'black', 'white', 'hold', 'slides', 'keys', 'swap', 'end'];

function nameOf(key: string, language: Language): string {
  return NAMES[language][key] ?? ARROWS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
