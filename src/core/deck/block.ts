import type { Figure } from './figure.ts';

/** What every block has: an id unique in its deck, the passages of the article that it rests on, its line in deck.md (from 1). */
export interface BlockBase {
  readonly id: string;
  readonly from: readonly string[];
  readonly line: number;
}

/** One row of a block: `- 约150人次 | “同心圆”大讲堂服务区 | 每天服务` is figure, name, note. */
export interface Item {
  readonly figure?: Figure;
  readonly name: string;
  readonly note: string;
  /** A fourth cell: words that open on touch; empty when there are none. */
  readonly detail: string;
  readonly line: number;
}

/** An item that surely has a figure. */
export interface FigureItem extends Item {
  readonly figure: Figure;
}

/** Half discs on one centre whose areas stand for the figures. Two to four items, largest first or in any order. */
export interface RingsBlock extends BlockBase {
  readonly kind: 'rings';
  readonly items: readonly FigureItem[];
}

/** Numbers to be read one by one; `picture` names a drawing that counts them where they can be counted. */
export interface FiguresBlock extends BlockBase {
  readonly kind: 'figures';
  readonly items: readonly FigureItem[];
  readonly picture: '' | 'towers';
}

/** Lengths on one scale, drawn by ECharts; a soft end says 余 or 多. */
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly items: readonly FigureItem[];
}

/** One ring of a tree: touched, it shows its detail. */
export interface Level extends BlockBase {
  readonly name: string;
  /** Counted dots on the ring, where the article counts them. */
  readonly figure?: Figure;
  readonly detail: readonly string[];
}

/** A structure whose rings lie inside one another, the first the innermost. Its state is the open level's number. */
export interface TreeBlock extends BlockBase {
  readonly kind: 'tree';
  readonly levels: readonly Level[];
}

/** A quotation, word for word, in display lines, with its speaker. */
export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote';
  readonly lines: readonly string[];
  readonly speaker: string;
  /** The one red wall of the tour, or the usual paper. */
  readonly wall: 'paper' | 'red';
}

/** Things in an order, each with one ring more than the one before it; shown one by one as the slide's steps. */
export interface StepsBlock extends BlockBase {
  readonly kind: 'steps';
  readonly items: readonly Item[];
}

/** Sentences that belong together and open on touch: a name to touch, words to read. Its state is the open item's number. */
export interface PointsBlock extends BlockBase {
  readonly kind: 'points';
  readonly items: readonly Item[];
}

/** The passage of the article that a slide rests on; opens on touch. Its state is 0 when open. */
export interface SourceBlock extends BlockBase {
  readonly kind: 'source';
  /** The article ends here: the slide carries a small 原文至此. */
  readonly last: boolean;
}

/** A hub from which two to seven names go out, the first the foremost when it has a note, which stands beside it; else all are equals. */
export interface SpokesBlock extends BlockBase {
  readonly kind: 'spokes';
  readonly hub: string;
  readonly items: readonly Item[];
}

/** Two to four arches on the horizon, a dot a person, a wish, a tree. Its state is the open card's number. */
export interface CardsBlock extends BlockBase {
  readonly kind: 'cards';
  readonly items: readonly FigureItem[];
}

/** A round table of dishes and the slip that answers an order. Its state is the ordered dish's number. */
export interface MenuBlock extends BlockBase {
  readonly kind: 'menu';
  /** What the table says (点单) and what the slip says (出单). */
  readonly order: string;
  readonly slip: string;
  readonly dishes: readonly Item[];
  /** Printed on every slip: the article maps none of them to a dish. */
  readonly carriers: readonly Item[];
  /** Headings of the two lists, in the article's words. */
  readonly dishesName: string;
  readonly carriersName: string;
}

/** One answer to choose. */
export interface Option {
  readonly text: string;
  readonly right: boolean;
  readonly line: number;
}

/** A question (the slide's title asks it) with two to four answers; afterwards its passage with `mark` marked. Its state is the chosen answer's number as written, before shuffling. */
export interface QuestionBlock extends BlockBase {
  readonly kind: 'question';
  readonly options: readonly Option[];
  /** Words of the passage that are the answer. */
  readonly mark: string;
}

/** A picture that fills its slide, never cropped. Paths are relative to the deck's folder. */
export interface PictureBlock extends BlockBase {
  readonly kind: 'picture';
  readonly src: string;
  /** What is to be seen, for whoever can't see it. */
  readonly alt: string;
  /** Words beside it, line by line; empty when there are none. */
  readonly caption: readonly string[];
  /** Who made it or where it comes from; empty when nothing is said. */
  readonly credit: string;
}

/** Words under a film, shown from `begins` to `ends` (excluded), in seconds of the film. */
export interface Cue {
  readonly begins: number;
  readonly ends: number;
  readonly lines: readonly string[];
  /** The line of its time in the subtitles' file, from 1. */
  readonly line: number;
}

/** A film that a visitor starts. Whether it plays, and where it is, is the page's alone: no event of the mode. */
export interface VideoBlock extends Omit<PictureBlock, 'kind'> {
  readonly kind: 'video';
  /** The still that stands for it; empty when there is none. */
  readonly poster: string;
  /** The file of its subtitles in the slide's language; empty when there is none. */
  readonly subtitles: string;
  /** What that file says, by time. */
  readonly cues: readonly Cue[];
}

/** Rings to touch that lead into other decks. */
export interface DoorsBlock extends BlockBase {
  readonly kind: 'doors';
  readonly hub: string;
  readonly items: readonly { readonly name: string; readonly deck: string; readonly line: number }[];
}

export type Block =
  | RingsBlock
  | FiguresBlock
  | ChartBlock
  | TreeBlock
  | QuoteBlock
  | StepsBlock
  | PointsBlock
  | SpokesBlock
  | CardsBlock
  | MenuBlock
  | QuestionBlock
  | DoorsBlock
  | PictureBlock
  | VideoBlock
  | SourceBlock;
export type BlockKind = Block['kind'];

/** Which part of a block is open: its number from 0, or null. Kept in the mode, drawn by the block. */
export type OpenPart = number | null;
