import { html, nothing, type TemplateResult } from 'lit';
import type { Block, BlockKind, OpenPart } from '../core/deck/block.ts';
import type { Slide } from '../core/deck/deck.ts';
import type { DeckMode } from '../core/kiosk/mode.ts';
import type { Language } from '../core/language.ts';
import type { FilmOrder } from '../core/lecture/film.ts';
import { blockTemplate } from './blocks/blocks.ts';
import { phrases } from './blocks/phrases.ts';
import { INTERFACE } from './interface-words.ts';
import { proseTemplate } from './prose.ts';

/** Which block of a slide makes its composition, the first that is there; the others stand beside it. */
const COMPOSING: readonly BlockKind[] = [
  'video',
  'picture',
  'question',
  'menu',
  'doors',
  'cards',
  'chart',
  'tree',
  'spokes',
  'rings',
  'steps',
  'points',
  'quote',
  'figures',
];

function mainBlock(blocks: readonly Block[]): Block | undefined {
  for (const kind of COMPOSING) {
    const found = blocks.find((block) => block.kind === kind);
    if (found) return found;
  }
  return undefined;
}

/** What a slide is drawn with beside its own record. */
export interface SlideState {
  /** Whether it is the slide in front: its growth plays when this turns true. */
  readonly present: boolean;
  /** Something lies over the stage: the list of pages, the end screen, the idle warning. */
  readonly covered: boolean;
  readonly open: Readonly<Record<string, OpenPart>>;
  /** The visitor's language; a slide without a translation is in another. */
  readonly language: Language;
  readonly seed: number;
  /** In a talk, how the slide's film stands; null before it was started, undefined for a visitor. */
  readonly film: FilmOrder | null | undefined;
}

/** How a slide stands in a mode, in front or beside; undefined while the stage is out of sight. */
export function slideState(mode: DeckMode | undefined, isFront: boolean, film?: FilmOrder | null): SlideState {
  return {
    present: mode !== undefined && isFront,
    covered: Boolean(mode?.ended || mode?.overview || mode?.warning),
    open: mode?.open ?? {},
    language: mode?.visit.language ?? 'zh',
    seed: mode?.visit.seed ?? 0,
    film,
  };
}

/** One slide as a section of the stage: wall, floor, head and blocks. Its classes past, present and future belong to reveal.js. */
export function slideTemplate(slide: Slide, state: SlideState): TemplateResult {
  const main = mainBlock(slide.blocks);
  const { language, seed, present, covered, film } = state;
  const filmOf = ({ id }: Block) => (film === undefined || film?.block === id ? film : null);
  const { deck } = slide;
  const isRed = slide.blocks.some((block) => block.kind === 'quote' && block.wall === 'red');
  return html`<section
    class=${`slide accent-${slide.accent}`}
    lang=${slide.language === 'zh' ? 'zh-CN' : 'en'}
    data-slide=${slide.id}
    data-main=${main?.kind ?? 'prose'}
    data-blocks=${slide.blocks.map((block) => block.kind).join(' ')}
    data-wall=${isRed ? 'red' : 'paper'}
  >
    <i class="floor"></i>
    <header class="head">
      <p class="kicker">${slide.kicker}</p>
      <h1>${slide.title.map((line) => html`<span>${phrases(line)}</span>`)}</h1>
      ${proseTemplate(slide.prose, deck)}
    </header>
    ${slide.blocks.map((block) => blockTemplate(block, { open: state.open[block.id] ?? null, present, companion: block !== main && block.kind !== 'source', covered, deck, language, seed, film: filmOf(block) }))}
    ${slide.language === language ? nothing : html`<p class="untranslated">${INTERFACE[language].chineseOnly}</p>`}
  </section>`;
}
