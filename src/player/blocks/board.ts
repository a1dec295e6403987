import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PictureBlock } from '../../core/deck/block.ts';
import { joinLines } from '../../core/deck/words/join-lines.ts';
import type { Format } from '../format.ts';
import { phrases } from './phrases.ts';
import { emsOf } from './text-fit.ts';

/** Radii of the rings behind a board, in u: equal steps, seen over its upper edge and beside its foot. */
const RADII: Readonly<Record<Format['shape'], readonly number[]>> = {
  landscape: [680, 600, 520],
  square: [640, 570, 500],
  portrait: [1040, 900, 760, 620],
};
const FILLS = ['var(--t1)', 'color-mix(in oklab, var(--t1), var(--t2))', 'var(--t2)', 'color-mix(in oklab, var(--t2), var(--t3))'];
/** A caption wider than this, in characters, doesn't grow with 大字: its column is narrow. */
const LONG = 46;

/** A picture or a film as a board that stands on the horizon: a sun rises behind it, its label stands beside it or over it. Where, `board.css` says. */
export function boardTemplate(
  shown: Pick<PictureBlock, 'caption' | 'credit'>,
  format: Format,
  ratio: number,
  board: TemplateResult,
): TemplateResult {
  const hasLabel = shown.caption.length > 0 || shown.credit !== '';
  return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${sun(format, boardCenter(format, hasLabel))}</svg>
    <figure class=${hasLabel ? 'stand' : 'stand is-alone'} style="--ratio: ${ratio.toFixed(4)}">
      ${board}
      ${hasLabel ? label(shown) : nothing}
    </figure>`;
}

/** Where a board's middle is, in u from the left; `board.css` has the same columns. */
function boardCenter({ shape, width }: Format, hasLabel: boolean): number {
  if (shape === 'portrait') return width / 2;
  if (shape === 'landscape') return width - 65 - 1175 / 2;
  return hasLabel ? width - 65 - 850 / 2 : width / 2;
}

function sun({ shape, width, horizon }: Format, x: number): TemplateResult {
  return svg`<svg class="wall" width=${width} height=${horizon}><g class="dome" style="transform-origin: ${x}px ${horizon}px">${RADII[
    shape
  ].map((radius, index) => svg`<circle cx=${x} cy=${horizon} r=${radius} style="fill: ${FILLS[index]}"></circle>`)}</g></svg>`;
}

function label({ caption, credit }: Pick<PictureBlock, 'caption' | 'credit'>): TemplateResult {
  const words = joinLines(caption);
  return html`<figcaption class=${emsOf(words) > LONG ? 'is-long' : ''}>
    ${words ? html`<p class="caption sense">${phrases(words)}</p>` : nothing}
    ${credit ? html`<p class="credit sense">${phrases(credit)}</p>` : nothing}
  </figcaption>`;
}
