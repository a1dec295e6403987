import { type SVGTemplateResult, svg } from 'lit';
import type { Picture } from '../../core/deck/deck.ts';
import { unreachable } from '../../core/unreachable.ts';
import { FACADE, GOLD, GRANITE, INK, PAPER, PEACH, PINE, RED, SUN } from './palette.ts';

/** The sky behind a deck's picture. */
export const SKIES: Readonly<Record<Picture, string>> = {
  core: '#FAEEDD',
  window: '#F3DDE0',
  towers: PEACH,
  slips: '#F3E3C4',
  question: '#E1EADB',
};

/** A deck's picture, drawn for a disc of radius 100 whose ground lies 16 below the centre; `line` is the ink line's width in that frame. */
export function discPicture(picture: Picture, line: number): SVGTemplateResult {
  switch (picture) {
    case 'core':
      return sun(line);
    case 'window':
      return weddingWindow(line);
    case 'towers':
      return fiveTowers(line);
    case 'slips':
      return slipsAndWhistle(line);
    case 'question':
      return question(line);
    default:
      return unreachable(picture);
  }
}

function sun(line: number): SVGTemplateResult {
  return svg`${SUN.slice(2).map((fill, index) => svg`<circle cy="16" r=${92 - index * 13} fill=${fill}></circle>`)}<circle cy="16" r="30" fill=${RED} stroke=${INK} stroke-width=${line}></circle>`;
}

function weddingWindow(line: number): SVGTemplateResult {
  return svg`<g stroke=${INK} stroke-width=${line}>${cherryTree(-68, -30, 23)}${cherryTree(70, -24, 20)}
    <path d="M-37 16V-34A37 37 0 0 1 37-34V16Z" fill=${PAPER}></path>
    <g fill="none" stroke=${GOLD} stroke-width="3.6"><circle cx="-7" cy="-42" r="11"></circle><circle cx="7" cy="-42" r="11"></circle></g>
    <path d="M-46-18H46V-10H-46Z" fill=${GRANITE.dusk}></path><path d="M-37-10H37V16H-37Z" fill="#EBC9D0"></path>
    ${[-18, 18].map((x) => svg`<path d="M${x - 8} 16V6M${x + 8} 16V6"></path><rect x=${x - 12} y="0" width="24" height="7" rx="3.5" fill="var(--acc)"></rect>`)}</g>`;
}

function cherryTree(x: number, y: number, radius: number): SVGTemplateResult {
  const cherries = Array.from({ length: 9 }, (_, index) => {
    const angle = index * 2.4 + 1;
    const distance = radius * 0.78 * Math.sqrt((index + 0.5) / 9);
    return svg`<circle cx=${x + distance * Math.cos(angle)} cy=${y + distance * Math.sin(angle)} r="3" fill=${RED} stroke="none"></circle>`;
  });
  return svg`<path d="M${x} 16V${y}M${x} ${y + radius * 0.6}l7-8M${x} ${y + radius * 0.8}l-7-7" fill="none"></path><circle cx=${x} cy=${y} r=${radius} fill=${PINE.mid}></circle>${cherries}`;
}

function fiveTowers(line: number): SVGTemplateResult {
  const towers: readonly (readonly [number, number, number, 0 | 1 | 2])[] = [
    [-70, 24, 52, 0],
    [-42, 26, 84, 1],
    [-12, 26, 104, 2],
    [18, 24, 72, 0],
    [46, 28, 92, 1],
  ];
  return svg`${towers.map(([x, width, height, plane]) => {
    const y = 16 - height;
    const { front, side } = FACADE[plane];
    return svg`<g stroke=${INK} stroke-width=${line}><path d="M${x} ${y}l-7 4V16h7Z" fill=${side}></path><rect x=${x} y=${y} width=${width} height=${height} fill=${front}></rect></g>${windows(x, y, width, height, side)}`;
  })}`;
}

function windows(x: number, y: number, width: number, height: number, dark: string): SVGTemplateResult {
  const pitch = (width - 5) / 3;
  const panes = Array.from({ length: 3 * Math.floor((height - 10) / 9) }, (_, index) => ({
    column: index % 3,
    row: Math.floor(index / 3),
  }));
  const path = (isLit: boolean) =>
    panes
      .filter(({ column, row }) => ((column * 5 + row * 3) % 4 !== 0) === isLit)
      .map(
        ({ column, row }) =>
          `M${(x + 4 + column * pitch).toFixed(2)} ${y + 6 + row * 9}h${(pitch - 3).toFixed(2)}v5h${(3 - pitch).toFixed(2)}Z`,
      )
      .join('');
  return svg`<path d=${path(true)} fill="#FFE5AE"></path><path d=${path(false)} fill=${dark}></path>`;
}

function slipsAndWhistle(line: number): SVGTemplateResult {
  const slip = (
    x: number,
    height: number,
    fill: string,
  ) => svg`<path d="M${x}-58h38v${height}l-6.3 6-6.4-6-6.3 6-6.3-6-6.4 6-6.3-6Z" fill=${fill}></path>
    ${[0, 1, 2].map((row) => svg`<path d="M${x + 8} ${row * 12 - 44}h${row === 2 ? 12 : 22}" stroke="var(--t4)" stroke-width="3"></path>`)}`;
  return svg`<g stroke=${INK} stroke-width=${line}><path d="M-100-58H100"></path>${slip(-74, 46, GRANITE.dusk)}${slip(-26, 58, PAPER)}
    <path d="M52-58C48-40 62-34 58-22" fill="none" stroke=${RED}></path>
    <path d="M40-22H78V-10H66A17 17 0 1 1 40-22Z" fill="#E7B765"></path><circle cx="50" cy="-6" r="6" fill=${PAPER}></circle></g>`;
}

function question(line: number): SVGTemplateResult {
  return svg`<circle cy="-30" r="62" fill="#C9DCC4"></circle><circle cy="-30" r="50" fill="#A9C9A6"></circle>
    <circle cy="-30" r="38" fill=${PAPER} stroke=${INK} stroke-width=${line}></circle>
    <text class="disc-question" y="-9" font-size="60" text-anchor="middle" fill="var(--acc)">?</text>
    <g stroke=${INK} stroke-width=${line}>${[-78, 78].map((x) => svg`<path d="M${x} 16v-22"></path><path d="M${x - 16}-6Q${x}-24 ${x + 16}-6ZM${x - 12}-16Q${x}-34 ${x + 12}-16Z" fill=${PINE.mid}></path>`)}</g>`;
}
