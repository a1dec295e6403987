import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import type { AttractFrame } from '../geometry/attract-frame.ts';

/** How far attract's picture reaches beyond the screen, in u, so that its drift shows no edge. */
export const BLEED = 40;

/** A box in u. */
export interface LayerBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One layer of a picture over the whole screen and its bleed, so that the compositor can move or fade it alone. */
export function wholeLayer({ width, height }: Pick<Format, 'width' | 'height'>, content: unknown, name = ''): TemplateResult {
  return html`<svg class="art attract-layer ${name}" aria-hidden="true" viewBox="${-BLEED} ${-BLEED} ${width + BLEED * 2} ${height + BLEED * 2}">${content}</svg>`;
}

/** A layer no larger than what moves in it; the content keeps the screen's coordinates. */
export function partLayer({ left, top, width, height }: LayerBox, content: unknown, name: string, style = ''): TemplateResult {
  const place = `left:${left / 10}rem;top:${top / 10}rem;width:${width / 10}rem;height:${height / 10}rem`;
  return html`<svg class="attract-part ${name}" aria-hidden="true" style="${place};${style}" viewBox="${left} ${top} ${width} ${height}">${content}</svg>`;
}

/** Content in a drawing's own frame: its origin under the sun on the horizon, its lines as broad on the screen as everywhere. */
export function inFrame({ sun, horizon, scale }: AttractFrame, content: unknown): SVGTemplateResult {
  return svg`<g transform="translate(${sun.x} ${horizon}) scale(${scale})" stroke-width=${3 / scale}>${content}</g>`;
}
