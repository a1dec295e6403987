import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../core/deck/figure.ts';

/** The figure in the house's numerals: 约 small before it, the unit small behind it. Its text is the article's; plain digits count up when the slide comes. */
export function figureNumber({ before, digits, scale, after, unit }: Figure): TemplateResult {
  const counts = /^\d+$/u.test(digits);
  const number = counts
    ? html`<span class="digits counts" style="--to: ${digits}">${digits}</span>`
    : html`<span class="digits">${digits}</span>`;
  return html`<b class="num figure">${before ? html`<small class="before">${before}</small>` : nothing}${number}<small class="unit">${scale}${after}${unit}</small></b>`;
}
