import { html, type TemplateResult } from 'lit';
import type { PageEvent } from '../../core/kiosk/event.ts';
import { type Tool, toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

/** The row of tools at the lower edge. */
export function toolRow({ talk, words, tell, swap }: DeskState): TemplateResult {
  const { veil, ahead } = talk.mode;
  const { tools } = words;
  const say = (event: PageEvent) => () => tell(event);
  return html`<nav class="desk-tools">
    ${button('black', tools.black, say({ type: 'veil-drawn', veil: veil === 'black' ? 'none' : 'black' }), veil === 'black')}
    ${button('white', tools.white, say({ type: 'veil-drawn', veil: veil === 'white' ? 'none' : 'white' }), veil === 'white')}
    ${button('hold', tools.hold, say({ type: 'picture-held', held: ahead === null }), ahead !== null)}
    ${button('swap', tools.swap, swap, false)}
    <i class="space"></i>
    ${button('slides', tools.slides, say({ type: 'panel-turned', panel: 'slides' }), false)}
    <i class="space"></i>
    ${button('end', tools.end, say({ type: 'lecture-ended' }), false, 'is-outlined')}
  </nav>`;
}

function button(tool: Tool, word: string, act: () => void, isHot: boolean, kind = ''): TemplateResult {
  return html`<button class="tool touch ${kind} ${isHot ? 'is-hot' : ''}" data-do=${tool} aria-pressed=${isHot ? 'true' : 'false'} @click=${act}>${toolIcon(tool)}<span>${word}</span></button>`;
}
