import { html, svg, type TemplateResult } from 'lit';
import type { Accent, Picture } from '../../core/deck/deck.ts';
import { discWords } from '../geometry/disc-words.ts';
import { RIM } from '../geometry/home-wheel.ts';
import { discPicture, SKIES } from './disc-pictures.ts';
import { INK, PAPER, RED } from './palette.ts';

/** What a picture disc shows. `mark` is a word under the name, such as 筹备中; with one the disc is pale, since no finger can open it. */
export interface PictureDisc {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly picture: Picture;
  readonly accent: Accent;
  /** Radius of the picture in u, without the rim. */
  readonly radius: number;
}

/** A deck as a disc: its picture above, its name in a field of its accent below; the rim included it is 2 · (radius + RIM) u wide. */
export function pictureDisc({ id, name, mark, picture, accent, radius }: PictureDisc): TemplateResult {
  const outer = radius + RIM;
  const { ground, lines } = discWords(name, mark, radius);
  // The picture keeps its feet on the ground and shrinks when the name field rises.
  const scale = Math.max(0.1, (radius + ground) / 116);
  const isPale = mark !== '';
  return html`<svg class="disc accent-${accent}" viewBox="${-outer} ${-outer} ${2 * outer} ${2 * outer}" aria-hidden="true">
    <circle r=${radius + RIM - 1.5} fill=${PAPER} stroke=${isPale ? 'var(--t4)' : RED} stroke-width="3"></circle>
    <clipPath id="disc-${id}"><circle r=${radius}></circle></clipPath>
    <g clip-path="url(#disc-${id})">
      <g opacity=${isPale ? 0.5 : 1}>
        <rect x=${-radius} y=${-radius} width=${2 * radius} height=${radius + ground} fill=${SKIES[picture]}></rect>
        <g transform="translate(0 ${ground - 16 * scale}) scale(${scale})">${discPicture(picture, 3 / scale)}</g>
      </g>
      <rect x=${-radius - 9} y=${ground} width=${2 * radius + 18} height=${2 * radius} fill=${isPale ? 'var(--t2)' : 'var(--acc)'} stroke=${isPale ? 'var(--t4)' : INK} stroke-width="3"></rect>
    </g>
    <circle r=${radius} fill="none" stroke=${isPale ? 'var(--t4)' : INK} stroke-width="3"></circle>
    ${lines.map((line) => svg`<text class=${line.isMark ? 'disc-mark' : 'disc-name'} y=${line.y} font-size=${line.size} text-anchor="middle" fill=${isPale ? 'var(--acc-dark)' : PAPER}>${line.text}</text> `)}
  </svg>`;
}
