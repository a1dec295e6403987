import { html, svg, type TemplateResult } from 'lit';
import type { Item, StepsBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { leadingNumeral } from './counting.ts';
import { dotsOnArc } from './ring-geometry.ts';
import { type StepPlace, stepPlaces } from './steps-layout.ts';
import { emsOf, inColumn, LEADING, type RoundWords } from './text-fit.ts';

const FILLS: readonly string[] = ['var(--acc)', 'var(--t3)', 'var(--t2)', 'var(--t1)', 'var(--paper)'];

/** Discs that climb along the horizon, each with a ring more than the one before; all but the first come one by one, as the slide's steps. */
export class StepsElement extends BlockElement<StepsBlock> {
  protected override draw({ items }: StepsBlock, format: Format): TemplateResult {
    const places = stepPlaces(format, items.length);
    const shelves = places.map(({ center, radii }) => center.y + (radii.at(-1) ?? 0)).filter((y) => y < format.horizon - 1);
    const sizes = items.map(({ name }, index) => nameSetting(name, places[index]).size);
    const common = Math.min(...sizes);
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}">${shelves.map((y) => svg`<path class="leader" d="M0 ${y}H${format.width}"></path>`)}${items.map(
      (item, index) => {
        const place = places[index];
        return place ? step(item, index, place, common) : undefined;
      },
    )}</svg>`;
  }
}

function step(item: Item, index: number, place: StepPlace, size: number): TemplateResult {
  const radius = place.radii.at(-1) ?? 0;
  const line = place.center.y + radius;
  const origin = `transform-origin: ${place.center.x}px ${line}px`;
  if (index === 0) return svg`<g class="dome" style=${origin}>${filled(item, place, size)}</g>`;
  const outlines = place.radii.map(
    (ring) => svg`<circle class="outline" cx=${place.center.x} cy=${place.center.y} r=${ring - 2}></circle>`,
  );
  return svg`${outlines}
    <g class="fragment" data-fragment-index=${index - 1}><g class="fills" style=${origin}>${filled(item, place, size)}</g></g>`;
}

/** Rings, the numeral that the name begins with (六强: 6) in the core, and as many dots on the outermost ring. */
function filled(item: Item, place: StepPlace, size: number): TemplateResult {
  const { center, radii } = place;
  const numeral = leadingNumeral(item.name);
  const [outer, core] = [radii.at(-1) ?? 0, radii[0] ?? 0];
  const orbit = (outer + (radii.at(-2) ?? 0)) / 2;
  return svg`${radii.map((radius, index) => svg`<circle class="disc" cx=${center.x} cy=${center.y} r=${radius} style="fill: ${FILLS[Math.min(index, 4)]}"></circle>`).toReversed()}
    ${dotsOnArc(numeral, center, orbit, -90 - 180 / Math.max(1, numeral), 270 - 180 / Math.max(1, numeral)).map(
      ({ x, y }) => svg`<circle class="dot" cx=${x} cy=${y} r=${(outer - orbit) * 0.62} style="fill: var(--acc)"></circle>`,
    )}
    ${numeral > 0 ? svg`<text class="numeral" x=${center.x} y=${center.y + core * 0.5} font-size=${core * 1.4} text-anchor="middle" aria-hidden="true">${numeral}</text>` : undefined}
    ${nameText(item.name, place, size)}`;
}

/** How a name may be set, as large as its room allows: in one line, or in lines when it is long. */
function nameSetting(text: string, place: StepPlace | undefined, largest = place?.anchor === 'start' ? 96 : 64): RoundWords {
  const room = place?.room ?? 0;
  const single = Math.min(largest, room / emsOf(text));
  return single >= Math.min(56, largest) ? { size: single, lines: [text] } : inColumn(text, room, Math.min(64, largest));
}

/** The name over its disc, or beside it, all in one size: in lines that go up from its foot when it is long. */
function nameText(text: string, place: StepPlace, largest: number): TemplateResult {
  const { name, anchor } = place;
  const { size, lines } = nameSetting(text, place, largest);
  return svg`<text class="name" font-size=${size} text-anchor=${anchor}>${lines.map(
    (line, index) => svg`<tspan x=${name.x} y=${name.y - (lines.length - 1 - index) * size * LEADING}>${line}</tspan>`,
  )}</text>`;
}

customElements.define('block-steps', StepsElement);
