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
}

export type Block = RingsBlock | FiguresBlock | ChartBlock | TreeBlock | QuoteBlock | StepsBlock | PointsBlock | SourceBlock;
export type BlockKind = Block['kind'];

/** Which part of a block is open: its number from 0, or null. Kept in the mode, drawn by the block. */
export type OpenPart = number | null;
