import { html, type TemplateResult } from 'lit';
import { KEYS } from '../../core/lecture/keys.ts';
import { toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';
import { keyName } from './key-names.ts';
import { KEY_WORDS } from './key-words.ts';

/** The keys of keyboard and clicker and what they do. */
export function keysPanel({ words, language, tell }: DeskState): TemplateResult {
  return html`<section class="panel">
    <header><h2>${words.tools.keys}</h2><button class="desk-button is-main touch" data-do="close" @click=${() => tell({ type: 'panel-turned', panel: null })}>${toolIcon('back')}${words.closePanel}</button></header>
    <dl class="panel-keys" data-owns="y">
      ${KEYS.map(({ meaning, keys }) => html`<div><dt>${keys.map((key) => html`<kbd>${keyName(key, language)}</kbd>`)}</dt><dd>${KEY_WORDS[language][meaning]}</dd></div>`)}
      <div><dt><kbd>1</kbd><kbd>2</kbd><kbd>3</kbd></dt><dd>${KEY_WORDS[language].digits}</dd></div>
    </dl>
  </section>`;
}
