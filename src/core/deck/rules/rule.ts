import type { Article } from '../article.ts';
import type { Deck } from '../deck.ts';
import type { Glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import type { Passage } from '../proof/passage.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';

/** What a rule looks at: a deck (or the exhibition's own words) beside its article. Rules change nothing and know no files but by name. */
export interface Checked {
  readonly file: string;
  /** The file's own text as it is read (see plainText), to find lines; may be empty. */
  readonly text: string;
  /** The same as it stands in the file, with what nobody sees. */
  readonly raw: string;
  /** Undefined while the exhibition's own words are checked. */
  readonly deck: Deck | undefined;
  readonly article: Article | undefined;
  readonly glossary: Glossary;
  readonly words: readonly Words[];
  /** Every passage that is named as a source, with its place in the file. */
  readonly passages: readonly NamedPassage[];
  /** The passages of these words, found in the article, with their numbers read once. */
  readonly proofs: (passages: readonly string[]) => readonly Passage[];
}

/** A passage as it is named in `from`. */
export interface NamedPassage {
  readonly text: string;
  readonly line: number;
  readonly slide?: string;
}

/** One rule: what is wrong, as problems. */
export type Rule = (checked: Checked) => readonly Problem[];

/** An error at words; `offset` is where in the words it lies, so that the line is right in texts of several lines. */
export function errorAt(
  checked: Checked,
  own: Pick<Words, 'text' | 'line' | 'slide'>,
  rule: string,
  told: { readonly offset?: number; readonly words: string; readonly why: Said; readonly instead: Said },
): Problem {
  const { offset = 0, words, why, instead } = told;
  const line = own.line + lineEndsBefore(own.text, offset);
  const base: Problem = { severity: 'error', rule, file: checked.file, line, words: words.replaceAll('\n', ' ').trim(), why, instead };
  return own.slide === undefined ? base : { ...base, slide: own.slide };
}

function lineEndsBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The same as a warning: the slide is shown all the same. */
export function warningAt(...told: Parameters<typeof errorAt>): Problem {
  return { ...errorAt(...told), severity: 'warning' };
}
