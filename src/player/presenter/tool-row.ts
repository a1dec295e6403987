import { html, type TemplateResult } from 'lit';
import type { PageEvent } from '../../core/kiosk/event.ts';
import { type Hand, PENS } from '../../core/lecture/ink.ts';
import { type Tool, toolIcon } from '../drawings/tool-icons.ts';
import type { DeskState } from './desk-state.ts';

/** The row of tools at the lower edge: lights, pens, what is done to the audience's picture, all slides, the end. */
export function toolRow({ talk, words, tell, swap }: DeskState): TemplateResult {
  const { veil, ahead, hand } = talk.mode;
  const { canUndo, canRedo, isThere } = talk.ink;
  const { tools } = words;
  const say = (event: PageEvent) => () => tell(event);
  const take = (taken: Hand) => say({ type: 'hand-taken', hand: hand === taken ? 'empty' : taken });
  return html`<nav class="desk-tools">
    ${button('laser', tools.laser, take('laser'), hand === 'laser' ? 'is-on' : '')}
    ${button('spotlight', tools.spotlight, take('spotlight'), hand === 'spotlight' ? 'is-on' : '')}
    <i class="space"></i>
    ${PENS.map((pen) => html`<button class="tool is-pen touch ${hand === pen ? 'is-on' : ''}" data-do=${`pen-${pen}`} aria-pressed=${hand === pen ? 'true' : 'false'} @click=${take(pen)}><i class="dot pen-${pen}"></i><span>${tools.pens[pen]}</span></button>`)}
    ${button('eraser', tools.eraser, take('eraser'), hand === 'eraser' ? 'is-on' : '', !isThere && hand !== 'eraser')}
    ${button('undo', tools.undo, say({ type: 'ink-undone' }), '', !canUndo)}
    ${button('redo', tools.redo, say({ type: 'ink-redone' }), '', !canRedo)}
    ${button('clear', tools.clear, say({ type: 'ink-cleared' }), '', !isThere)}
    <i class="space"></i>
    ${button('black', tools.black, say({ type: 'veil-drawn', veil: veil === 'black' ? 'none' : 'black' }), veil === 'black' ? 'is-hot' : '')}
    ${button('white', tools.white, say({ type: 'veil-drawn', veil: veil === 'white' ? 'none' : 'white' }), veil === 'white' ? 'is-hot' : '')}
    ${button('hold', tools.hold, say({ type: 'picture-held', held: ahead === null }), ahead !== null ? 'is-hot' : '')}
    ${button('swap', tools.swap, swap)}
    <i class="space"></i>
    ${button('slides', tools.slides, say({ type: 'panel-turned', panel: 'slides' }))}
    ${button('end', tools.end, say({ type: 'lecture-ended' }), 'is-outlined')}
  </nav>`;
}

function button(tool: Tool, word: string, act: () => void, kind = '', isIdle = false): TemplateResult {
  const isPressed = kind === 'is-on' || kind === 'is-hot';
  return html`<button class="tool touch ${kind}" data-do=${tool} aria-pressed=${isPressed ? 'true' : 'false'} ?disabled=${isIdle} @click=${act}>${toolIcon(tool)}<span>${word}</span></button>`;
}
