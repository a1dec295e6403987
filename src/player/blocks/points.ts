import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Item, PointsBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { hint } from './hint.ts';
import { phrases } from './phrases.ts';
import { nameSize, type PointPlace, pointPlaces, RINGS_OF } from './points-layout.ts';
import { halfDiscPath } from './ring-geometry.ts';

/** Rings of a dome that is closed and of the one that is open, from the outermost. */
const CLOSED: readonly string[] = ['var(--t3)', 'var(--t2)', 'var(--t1)'];

/** Domes with a name to touch; the open one's sentence is read where the slide's words stand. */
export class PointsElement extends BlockElement<PointsBlock> {
  protected override draw({ items }: PointsBlock, format: Format): TemplateResult {
    const longest = Math.max(...items.map(({ name }) => [...name].length));
    const places = pointPlaces(format, items.length).map((place) => ({ ...place, size: nameSize(place, longest) }));
    const open = this.open === null ? undefined : items[this.open];
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">${places.map((place, index) => dome(place, this.open === index, format))}</svg>
      ${items.map((item, index) => this.#target(item, index, places[index]))}
      ${open ? html`<p class="words sense" aria-live="polite">${phrases(open.note)}</p>` : nothing}
      ${hint(open ? '再触一次，合上' : '轻触一项，看原话')}`;
  }

  #target(item: Item, index: number, place: PointPlace | undefined): TemplateResult | undefined {
    if (!place) return undefined;
    const { foot, radius, size } = place;
    const isOpen = this.open === index;
    return html`<button data-opens="${this.block?.id}/${index}" class="touch ${isOpen ? 'is-open' : ''}" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.toggle(index)}
      style="left: ${(foot.x - radius) / 10}rem; top: ${(foot.y - radius) / 10}rem; width: ${radius / 5}rem; height: ${radius / 10}rem; font-size: ${size / 10}rem; padding-bottom: ${radius / 50}rem">
      <span class="sense">${phrases(item.name)}</span>
    </button>`;
  }
}

function dome({ foot, radius }: PointPlace, open: boolean, format: Format): TemplateResult {
  const step = radius / RINGS_OF;
  return svg`<g class="dome" style="transform-origin: ${foot.x}px ${foot.y}px">${CLOSED.map(
    (fill, index) =>
      svg`<path class="disc" d=${halfDiscPath(foot, radius - step * index)} style="fill: ${open ? 'var(--acc)' : fill}; ${open && index > 0 ? 'stroke: var(--t4)' : ''}"></path>`,
  )}</g>${foot.y < format.horizon ? svg`<path class="leader" d="M0 ${foot.y}H${format.width}"></path>` : nothing}`;
}

customElements.define('block-points', PointsElement);
