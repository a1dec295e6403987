import { html, svg, type TemplateResult } from 'lit';
import type { DoorsBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { say } from '../say.ts';
import { BlockElement } from './block-element.ts';
import { type DoorsLayout, doorsLayout } from './doors-layout.ts';
import { hint } from './hint.ts';
import { halfDiscPath, halfRingPath } from './ring-geometry.ts';
import { emsOf, LEADING, wordsInDome } from './text-fit.ts';

/** Doors from the innermost outwards, palest last; all of them carry ink. */
const FILLS: readonly string[] = ['var(--t3)', 'var(--t2)', 'var(--t1)', 'var(--paper)'];

/** The exhibition's own picture: half rings around one core, each a door that leads into its deck. */
export class DoorsElement extends BlockElement<DoorsBlock> {
  protected override draw({ hub, items }: DoorsBlock, format: Format): TemplateResult {
    const layout = doorsLayout(format, items.length);
    const { center } = layout;
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}">
        <g class="dome" style="transform-origin: ${center.x}px ${center.y}px">
          ${items.map((_, index) => this.#ring(index, layout)).toReversed()}
          ${core(hub, layout)}
          ${items.map(({ name }, index) => this.#name(name, index, layout))}
        </g>
      </svg>
      ${hint(this.words.touchDoor)}`;
  }

  #ring(index: number, { center, core, radii }: DoorsLayout): TemplateResult {
    const door = this.block?.items[index];
    return svg`<path class="disc touch" role="button" tabindex="0" data-opens-deck=${door?.deck} aria-label=${door?.name}
      d=${halfRingPath(center, radii[index - 1] ?? core, radii[index] ?? core)} style="fill: ${FILLS[index]}; transform-origin: ${center.x}px ${center.y}px"
      @click=${() => door && say(this, { type: 'deck-opened', deck: door.deck })}></path>`;
  }

  /** The name lies along its ring, over the middle. */
  #name(name: string, index: number, { center, core, radii }: DoorsLayout): TemplateResult {
    const [inner, outer] = [radii[index - 1] ?? core, radii[index] ?? core];
    const middle = (inner + outer) / 2;
    const size = Math.min((outer - inner) * 0.42, 68, (middle * 2.2) / emsOf(name));
    const radius = middle - size * 0.36;
    const id = `door-${this.block?.id}-${index}`;
    return svg`<path id=${id} d="M${center.x - radius} ${center.y}A${radius} ${radius} 0 0 1 ${center.x + radius} ${center.y}" fill="none"></path>
      <text class="name" font-size=${size} text-anchor="middle"><textPath href=${`#${id}`} startOffset="50%">${name}</textPath></text>`;
  }
}

function core(hub: string, { center, core: radius }: DoorsLayout): TemplateResult {
  const foot = radius * 0.18;
  const { size, lines } = wordsInDome(hub, radius - 20, foot, Math.min(84, radius * 0.38), 32) ?? { size: 32, lines: [hub] };
  return svg`<path class="disc" d=${halfDiscPath(center, radius)} style="fill: var(--acc)"></path>
    ${lines.map((line, index) => svg`<text class="hub" x=${center.x} y=${center.y - foot - size * 0.12 - (lines.length - 1 - index) * size * LEADING} font-size=${size} text-anchor="middle">${line}</text>`)}`;
}

customElements.define('block-doors', DoorsElement);
