import { withoutKeys } from './head-lines.ts';
import { plainText } from './text/plain-text.ts';

/** Who has looked a deck over, when, and which words were looked at. */
export interface Approval {
  readonly by: string;
  /** As written, for people: 2026-11-29. */
  readonly date: string;
  /** The mark of the words that were looked at; empty when it was written by hand. */
  readonly words: string;
}

/** Keys of the front matter that change no word and no picture: where the deck lies at home, and what is told about it. */
const OTHER_KEYS = ['checked', 'translates', 'place', 'draft', 'minutes', 'source'];
/** What a presenter's plan says of a slide. */
const PLAN = / (?:minutes|ours)="[^"]*"/g;

/**
 * What an approval is about: all that a deck's file says to an audience or a presenter, in one form however the file was saved. Blank lines,
 * blanks at line ends, comments and the plan of minutes don't count. Two texts are approved together exactly when these are equal.
 */
export function approvedText(text: string): string {
  const lines = plainText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd());
  const close = lines.indexOf('---', 1);
  const head = lines[0] === '---' && close > 0 ? lines.slice(0, close) : [];
  const body = lines.slice(head.length).map((line) => (line.startsWith('::: slide') ? line.replace(PLAN, '') : line));
  const told = withoutKeys(head, OTHER_KEYS).filter((line) => !line.startsWith('#'));
  return [...told, ...body].filter((line) => line !== '').join('\n');
}
