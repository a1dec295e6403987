import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';
import type { Block, BlockKind, OpenPart } from '../../core/deck/block.ts';
import type { Language } from '../../core/language.ts';
import type { FilmOrder } from '../../core/lecture/film.ts';
import './cards.ts';
import './chart.ts';
import './doors.ts';
import './figures.ts';
import './menu.ts';
import './picture.ts';
import './points.ts';
import './question.ts';
import './quote.ts';
import './rings.ts';
import './source.ts';
import './spokes.ts';
import './steps.ts';
import './tree.ts';
import './video.ts';

/** What the mode, the visit and the slide know about a block. */
export interface BlockState {
  readonly open: OpenPart;
  readonly present: boolean;
  readonly companion: boolean;
  /** Something lies over the slide: what plays on it must pause. */
  readonly covered: boolean;
  /** Whose folder the block's pictures and films are in. */
  readonly deck: string;
  /** The visitor's language, for the interface's words; the block's own words are the slide's. */
  readonly language: Language;
  /** The visit's number, for what is shuffled anew for each visitor. */
  readonly seed: number;
  /** In a talk, how its film stands; null before it was started, undefined for a visitor. */
  readonly film: FilmOrder | null | undefined;
}

const TAGS: Readonly<Record<BlockKind, ReturnType<typeof literal>>> = {
  rings: literal`block-rings`,
  figures: literal`block-figures`,
  chart: literal`block-chart`,
  tree: literal`block-tree`,
  quote: literal`block-quote`,
  steps: literal`block-steps`,
  points: literal`block-points`,
  spokes: literal`block-spokes`,
  cards: literal`block-cards`,
  menu: literal`block-menu`,
  question: literal`block-question`,
  doors: literal`block-doors`,
  picture: literal`block-picture`,
  video: literal`block-video`,
  source: literal`block-source`,
};

/** The block's element with its record and state: one place for the table kind → element. */
export function blockTemplate(block: Block, state: BlockState): TemplateResult {
  const tag = TAGS[block.kind];
  return html`<${tag} class="block" .block=${block} .open=${state.open} .present=${state.present} .companion=${state.companion} .covered=${state.covered} .deck=${state.deck} .language=${state.language} .seed=${state.seed} .film=${state.film}></${tag}>`;
}
