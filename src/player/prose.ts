import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, Prose } from '../core/deck/deck.ts';
import { unreachable } from '../core/unreachable.ts';
import { phrases } from './blocks/phrases.ts';
import { slidesAddress } from './slides-address.ts';

function inlineTemplate(inline: Inline): TemplateResult | string {
  switch (inline.kind) {
    case 'text':
      return phrases(inline.text);
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return html`<span class="link" data-to=${inline.to}>${inline.text}</span>`;
    default:
      return unreachable(inline);
  }
}

/** Turns parsed content into DOM: the only place that does. Text stays text; a picture comes from its deck's folder. */
export function proseTemplate(prose: readonly Prose[], deck: string): TemplateResult | typeof nothing {
  if (prose.length === 0) return nothing;
  return html`<div class="prose">${prose.map((part) => {
    if (part.kind === 'paragraph') return html`<p>${part.inline.map(inlineTemplate)}</p>`;
    if (part.kind === 'list') return html`<ul>${part.items.map((item) => html`<li>${item.map(inlineTemplate)}</li>`)}</ul>`;
    return html`<img src=${slidesAddress(deck, part.src)} alt=${part.alt}>`;
  })}</div>`;
}
