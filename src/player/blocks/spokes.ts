import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Item, SpokesBlock } from '../../core/deck/block.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { phrases } from './phrases.ts';
import { type Spoke, type SpokesLayout, spokesLayout } from './spokes-layout.ts';
import { emsOf, linesWithin } from './text-fit.ts';

const FILLS: readonly string[] = ['var(--acc)', 'var(--t3)', 'var(--t2)', 'var(--t1)'];

/** Nothing for visitors is smaller, in u. */
const LEAST = 32;
/** Names smaller than this, in u, are worth a line more, and narrower rings. */
const CALM = 48;

/** A hub from which names go out along its rings; the first is the foremost when it has a note, else all are equals: the article ranks none. */
export class SpokesElement extends BlockElement<SpokesBlock> {
  protected override draw({ hub, items }: SpokesBlock, format: Format): TemplateResult {
    const hasForemost = (items[0]?.note ?? '') !== '';
    const { layout, settings } = layOut(items, format, hasForemost);
    const { center, radii, spokes } = layout;
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}">
        <svg class="wall" width=${format.width} height=${format.horizon}>
          <g class="dome" style="transform-origin: ${center.x}px ${center.y}px">
            ${radii.map((radius, index) => svg`<circle class=${index === 0 || index === 3 ? 'disc' : 'band'} cx=${center.x} cy=${center.y} r=${radius} style="fill: ${FILLS[index]}"></circle>`).toReversed()}
          </g>
        </svg>
        <path class="leader" d="M0 ${format.horizon}H${format.width}"></path>
        <g class="after">${spokes.map((spoke, index) => spokeLine(spoke, hasForemost && index === 0))}</g>
        ${hubWords(hub, layout)}
      </svg>
      ${items.map((item, index) => row(item, hasForemost && index === 0, spokes[index], settings[index]))}`;
  }
}

function spokeLine({ start, node }: Spoke, foremost: boolean): TemplateResult {
  return svg`<path class=${foremost ? 'leader foremost' : 'leader'} d="M${start.x} ${start.y}L${node.x} ${node.y}"></path>
    <circle class="dot" cx=${node.x} cy=${node.y} r=${foremost ? 24 : 15} style="fill: ${foremost ? 'var(--acc)' : 'var(--paper)'}"></circle>`;
}

/** A name as large as its room allows, in two lines when one would be too small; its note beside it, or under it where the line ends. */
function row({ note }: Item, foremost: boolean, spoke: Spoke | undefined, setting: Setting | undefined): TemplateResult | undefined {
  if (!spoke || !setting) return undefined;
  const { words, width, size } = spoke;
  const { fit, lines } = setting;
  const isTwo = lines.length > 1;
  return html`<div class="row after ${foremost ? 'foremost' : ''} ${isTwo ? 'is-two' : ''}"
    style="left: ${words.x / 10}rem; top: ${words.y / 10}rem; width: ${width / 10}rem; --size: ${size / 10}rem; --fit: ${fit / 10}rem">
    <b class="name">${lines.map((line) => html`<span>${line} </span>`)}</b>${note ? html`<span class="note sense">${phrases(note)}</span>` : nothing}
  </div>`;
}

/** How a name is set: at most this size in u, in these lines. */
interface Setting {
  readonly fit: number;
  readonly lines: readonly string[];
}

/** The rings, and every name as it is set beside them; where names would be small or in lines the rings stand further out. */
function layOut(items: readonly Item[], format: Format, hasForemost: boolean) {
  const place = (isWordy: boolean) => {
    const layout = spokesLayout(format, items.length, hasForemost, isWordy);
    return { layout, settings: setNames(items, layout.spokes, hasForemost) };
  };
  const usual = place(false);
  const isCramped = usual.settings
    .slice(hasForemost ? 1 : 0)
    .some(({ fit, lines }, index, all) => fit < CALM || (lines.length > 1 && index < all.length - 1));
  return format.shape === 'portrait' && isCramped ? place(true) : usual;
}

/** All names but a foremost one in one size, as large as the longest allows; one that would make all much smaller is set in two lines or three. */
function setNames(items: readonly Item[], spokes: readonly Spoke[], hasForemost: boolean): readonly Setting[] {
  const settings = items.map(({ name }, index) => setName(name, spokes[index], hasForemost && index === 0));
  const common = Math.min(...settings.slice(hasForemost ? 1 : 0).map(({ fit }) => fit));
  return settings.map(({ fit, lines }, index) => ({ fit: hasForemost && index === 0 ? fit : common, lines }));
}

/** The shares of its room that a name's type may have in two lines and in three. */
const SHARES: readonly number[] = [0.38, 0.27];

function setName(name: string, spoke: Spoke | undefined, isForemost: boolean): Setting {
  if (!spoke) return { fit: LEAST, lines: [name] };
  const { width, size, room } = spoke;
  const single = Math.min((0.96 * width) / emsOf(name), room * 0.72);
  if (single >= size * 0.75) return { fit: single, lines: [name] };
  const settings = (isForemost ? [0.42] : SHARES).flatMap((share, index) => inLines(name, index + 2, 0.96 * width, room * share) ?? []);
  const most = Math.max(...settings.map(({ fit }) => fit));
  const found = settings.find(({ fit }) => fit >= Math.min(CALM, most));
  if (found) return found;
  return { fit: LEAST, lines: linesWithin(name, 4, () => (0.98 * width) / LEAST) ?? [name] };
}

function inLines(name: string, count: number, width: number, largest: number): Setting | undefined {
  for (let fit = largest; fit >= LEAST; fit -= 1) {
    // the narrowest share of the width that holds the lines makes them of like length
    for (let share = 0.5; share < 1.01; share += 0.1) {
      const lines = linesWithin(name, count, () => (width * share) / fit);
      if (lines) return { fit, lines };
    }
  }
  return undefined;
}

/** The hub's words in one line or two; a plus sign at their end is drawn, larger than the fonts have it. */
function hubWords(hub: string, { hub: { x, y, width, twoLines } }: SpokesLayout): TemplateResult {
  const hasPlus = /[+＋]$/u.test(hub);
  const text = hasPlus ? hub.slice(0, -1).trim() : hub;
  const plusEms = hasPlus ? 0.9 : 0;
  const caps: readonly number[] = [152, twoLines, twoLines * 0.72];
  const settings = caps.flatMap((cap, index) => {
    const lines = linesWithin(text, index + 1, () => emsOf(text) / (index + 1) + (index > 0 ? 2.4 : 0));
    return lines?.length === index + 1
      ? [{ lines, size: Math.min(cap, (width * (index > 0 ? 0.86 : 1)) / (Math.max(...lines.map(emsOf)) + plusEms)) }]
      : [];
  });
  const { lines, size } = settings.reduce((best, each) => (each.size > best.size ? each : best), { lines: [text], size: LEAST });
  const last = emsOf(lines.at(-1) ?? '') * size;
  const shift = hasPlus ? size * 0.37 : 0;
  const plus = { x: x - shift + last / 2 + size * (/\s/.test(text) ? 0.52 : 0.44), y: y - size * 0.35, arm: size * 0.28 };
  return svg`<g class="after hub">
    ${lines.map((line, index) => svg`<text x=${x - shift} y=${y - (lines.length - 1 - index) * size * 1.16} font-size=${size} text-anchor="middle">${line}</text>`)}
    ${hasPlus ? svg`<path class="plus" d="M${plus.x - plus.arm} ${plus.y}h${plus.arm * 2}m${-plus.arm} ${-plus.arm}v${plus.arm * 2}" stroke-width=${size * 0.1}></path>` : nothing}
  </g>`;
}

customElements.define('block-spokes', SpokesElement);
