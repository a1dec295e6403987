import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../core/deck/figure.ts';

const LATIN = /^[A-Za-z]/;

/** The figure in the house's numerals: 约, about or more than small before it, the unit small behind it, a plus sign close by. Its text is the article's; plain digits count up when the slide comes. */
export function figureNumber({ before, digits, scale, after, unit }: Figure): TemplateResult {
  const counts = /^\d+$/u.test(digits);
  const number = counts
    ? html`<span class="digits counts" style="--to: ${digits}">${digits}</span>`
    : html`<span class="digits">${digits}</span>`;
  const isWord = LATIN.test(after);
  const lead = [before, isWord ? after : ''].filter((word) => word !== '').join(' ');
  const isPlus = after === '+';
  const trail = scale + (isWord || isPlus ? '' : after) + unit;
  return html`<b class="num figure">${lead ? html`<small class="before">${lead}</small> ` : nothing}${number}${isPlus ? html`<span class="plus">+</span>` : nothing}${
    trail ? html`<small class="unit">${trail}</small>` : nothing
  }</b>`;
}
