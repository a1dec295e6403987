import type { Article } from '../../src/core/deck/article.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import type { Language } from '../../src/core/language.ts';
import type { Seen } from './seen.ts';

/** Ways in which a tired person spoils a fact. */
export const KINDS = [
  ...(['digit', 'magnitude', 'unit', 'noun', 'approximation', 'elsewhere'] as const),
  ...(['speaker', 'cut quotation', 'spliced quotation', 'changed quotation', 'cut passage'] as const),
  ...(['order', 'labels', 'quiz answer'] as const),
];
export type Kind = (typeof KINDS)[number];

/** Where the damage is done: on a slide in Chinese, in its notes only, or in its English only. */
export const PLACES = ['slide', 'notes', 'english'] as const;
export type Place = (typeof PLACES)[number];

/** Characters of one line of the file put in the place of others; the line counts from 1, the column from 0. */
export interface Edit {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly to: string;
}

/** One damage that might be done. */
export interface Damage {
  readonly kind: Kind;
  readonly place: Place;
  readonly edits: readonly Edit[];
  /** The damaged words with a little around them, old and new: `有[15→16]座产业`. */
  readonly what: string;
}

/** A deck's file in one language, with all that is seen of it. */
export interface Sheet {
  readonly id: string;
  readonly language: Language;
  readonly deck: Deck;
  readonly text: string;
  readonly lines: readonly string[];
  readonly seen: readonly Seen[];
}

/** What a tired person has in mind when writing a deck: the article, and all the decks of its language. */
export interface Desk {
  readonly article: Article;
  readonly sheets: readonly Sheet[];
}

/** All damages of some kinds that a sheet can suffer. */
export type Damager = (sheet: Sheet, desk: Desk) => readonly Damage[];

/** Puts `to` in the place of `length` characters at `at` of these words. */
export function editOf(seen: Seen, at: number, length: number, to: string): Edit {
  return { line: seen.line, column: seen.column + at, length, to };
}

/** A damage made of edits; where it is done follows from the sheet and the words. */
export function damageOf(sheet: Sheet, kind: Kind, edits: readonly Edit[], isNote = false): Damage {
  const place: Place = sheet.language === 'en' ? 'english' : isNote ? 'notes' : 'slide';
  const told = edits.map(({ line, column, length, to }) => {
    const own = sheet.lines[line - 1] ?? '';
    const old = own.slice(column, column + length);
    return `${own.slice(Math.max(0, column - 6), column)}[${old}→${to}]${own.slice(column + length, column + length + 6)}`;
  });
  return { kind, place, edits, what: told.join(' … ') };
}

/** The sheet's text with the edits made. */
export function damaged(sheet: Sheet, edits: readonly Edit[]): string {
  const lines = [...sheet.lines];
  for (const { line, column, length, to } of [...edits].sort((a, b) => b.column - a.column)) {
    const own = lines[line - 1] ?? '';
    lines[line - 1] = own.slice(0, column) + to + own.slice(column + length);
  }
  return lines.join('\n');
}
