import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Aid } from '../../core/kiosk/visit.ts';

/** The signs of the reading aids in a frame of 44: a large and a small A, an arrow to the ground, a half filled ring, a calm wave. */
const SIGNS: Readonly<Record<Aid, SVGTemplateResult>> = {
  large: svg`<path d="M4 36 14 10l10 26M8 27h12M28 36l6-16 6 16M30.5 30h7"></path>`,
  low: svg`<path d="M22 6v24M12 21l10 10 10-10M8 39h28"></path>`,
  contrast: svg`<circle cx="22" cy="22" r="16"></circle><path d="M22 6a16 16 0 0 1 0 32Z" class="dot"></path>`,
  calm: svg`<path d="M5 16q8.5-8 17 0t17 0M5 30q8.5-8 17 0t17 0"></path>`,
};

/** An aid's sign for its pill. */
export function aidIcon(aid: Aid): TemplateResult {
  return html`<svg viewBox="0 0 44 44" aria-hidden="true">${SIGNS[aid]}</svg>`;
}
