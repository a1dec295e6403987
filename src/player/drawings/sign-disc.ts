import { html, svg, type TemplateResult } from 'lit';
import { RIM } from '../geometry/home-wheel.ts';
import { INK, PAPER } from './palette.ts';

/** The signs that a disc without a picture may carry: an arrow round a ring, or rings on one centre. */
export type Sign = 'again' | 'home';

/** A disc with a sign above its words, as wide as a picture disc of the same radius (u). */
export function signDisc(sign: Sign, words: string, radius: number): TemplateResult {
  const outer = radius + RIM;
  const size = Math.max(32, Math.min(44, (radius * 1.38) / [...words].length));
  return html`<svg class="disc" viewBox="${-outer} ${-outer} ${2 * outer} ${2 * outer}" aria-hidden="true">
    <circle r=${outer - 1.5} fill=${PAPER} stroke="var(--acc)" stroke-width="3"></circle>
    <circle r=${radius} fill="var(--t1)" stroke=${INK} stroke-width="3"></circle>
    <g transform="translate(0 ${-radius * 0.3})" fill="none" stroke="var(--acc)" stroke-width="6">
      ${
        sign === 'home'
          ? svg`<circle r="33"></circle><circle r="19"></circle><circle r="6" fill="var(--acc)" stroke="none"></circle>`
          : svg`<path d="M23.3-23.3A33 33 0 1 1 8.5-31.9"></path><path d="M-8-46L10-32-6-17"></path>`
      }
    </g>
    ${svg`<text class="disc-name" y=${radius * 0.42 + size * 0.36} font-size=${size} text-anchor="middle" fill=${INK}>${words}</text>`}
  </svg>`;
}
