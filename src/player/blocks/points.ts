import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PointsBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { hint } from './hint.ts';
import { phrases } from './phrases.ts';
import { footOf, type PointPlace, pointNames, pointPlaces, RINGS_OF } from './points-layout.ts';
import { halfDiscPath } from './ring-geometry.ts';
import { emsOf, type RoundWords } from './text-fit.ts';

/** Rings of a dome that is closed and of the one that is open, from the outermost. */
const CLOSED: readonly string[] = ['var(--t3)', 'var(--t2)', 'var(--t1)'];

/** Sentences wider than this, in characters, are set smaller. */
const LONG = 36;

/** Domes with a name to touch; the open one's sentence is read where the slide's words stand. */
export class PointsElement extends BlockElement<PointsBlock> {
  protected override draw({ items }: PointsBlock, format: Format): TemplateResult {
    const places = pointPlaces(format, items.length);
    const [first] = places;
    const { names, plain } = first
      ? pointNames(
          items.map(({ name }) => name),
          first,
        )
      : { names: [], plain: false };
    const open = this.open === null ? undefined : items[this.open];
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${places.map((place, index) => dome(place, this.open === index, plain, format))}</svg>
      ${items.map((_, index) => this.#target(index, places[index], names[index]))}
      ${open ? html`<p class="words sense ${emsOf(open.note) > LONG ? 'is-long' : ''}" aria-live="polite">${phrases(open.note)}</p>` : nothing}
      ${hint(open ? this.words.touchAgain : this.words.touchPoint)}`;
  }

  #target(index: number, place: PointPlace | undefined, words: RoundWords | undefined): TemplateResult | undefined {
    if (!place || !words) return undefined;
    const { foot, radius } = place;
    const isOpen = this.open === index;
    return html`<button data-opens="${this.block?.id}/${index}" class="touch ${isOpen ? 'is-open' : ''}" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.toggle(index)}
      style="left: ${(foot.x - radius) / 10}rem; top: ${(foot.y - radius) / 10}rem; width: ${radius / 5}rem; height: ${radius / 10}rem; font-size: ${words.size / 10}rem; padding-bottom: ${footOf(radius) / 10}rem">
      ${words.lines.map((line) => html`<span>${line} </span>`)}
    </button>`;
  }
}

function dome({ foot, radius }: PointPlace, open: boolean, plain: boolean, format: Format): TemplateResult {
  const step = radius / RINGS_OF;
  return svg`<g class="dome" style="transform-origin: ${foot.x}px ${foot.y}px">${(plain ? CLOSED.slice(1, 2) : CLOSED).map(
    (fill, index) =>
      svg`<path class="disc" d=${halfDiscPath(foot, radius - step * index)} style="fill: ${open ? 'var(--acc)' : fill}; ${open && index > 0 ? 'stroke: var(--t4)' : ''}"></path>`,
  )}</g>${foot.y < format.horizon ? svg`<path class="leader" d="M0 ${foot.y}H${format.width}"></path>` : nothing}`;
}

customElements.define('block-points', PointsElement);
