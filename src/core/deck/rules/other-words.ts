import { boundsAround, CLAUSE_MARKS } from '../article/clause.ts';
import { longestCommonRun } from '../article/nearest.ts';
import type { NumberWords } from '../number.ts';
import type { Passage } from '../proof/passage.ts';

/** Enough of a noun to know it: what follows may be its verb. */
const KNOWN = 2;

/** A number of ours and those of the passages. */
interface Numbers {
  readonly own: Pick<NumberWords, 'value'>;
  readonly found: readonly { readonly passage: Passage; readonly number: NumberWords }[];
}

/**
 * Whether a right number is told of its thing in other words than the article's, which a person should look at and which keeps no slide off
 * the screen: the passages know the thing that follows, count it right behind no other number, and what is
 * `said` around the number is as near to its own clause as to another number's.
 */
export function isTrueOtherwise({ own, found }: Numbers, passages: readonly string[], thing: string, said: string): boolean {
  const known = thing.slice(0, KNOWN);
  if (!passages.some((passage) => passage.includes(known))) return false;
  const counted = found.filter(({ passage, number }) => known !== '' && passage.text.startsWith(known, number.end));
  if (counted.length > 0 && counted.every(({ number }) => number.value !== own.value)) return false;
  const clauses = found.map(({ passage, number }) => ({ number, clause: clauseAround(passage.text, number) }));
  const owns = new Set(clauses.filter(({ number }) => number.value === own.value).map(({ clause }) => clause));
  const near = (isOwn: boolean) =>
    clauses.filter(({ clause }) => owns.has(clause) === isOwn).map(({ clause }) => longestCommonRun(said, clause).length);
  return Math.max(0, ...near(true)) >= Math.max(0, ...near(false));
}

/** The clause of a text in which a number stands. */
export function clauseAround(text: string, { start }: Pick<NumberWords, 'start'>): string {
  const bounds = boundsAround(text, start, `${CLAUSE_MARKS}\n`);
  return text.slice(bounds.start, bounds.end);
}
