import { CLAUSE_MARKS } from '../article/clause.ts';
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
 * the screen: the passages know the thing, and count it with no other number in a clause of its own. An empty thing is none.
 */
export function isTrueOtherwise({ own, found }: Numbers, passages: readonly string[], thing: string): boolean {
  const known = thing.slice(0, KNOWN);
  if (!passages.some((passage) => passage.includes(known))) return false;
  const clauses = found.map(({ passage, number }) => ({ number, clause: clauseAround(passage.text, number) }));
  const owns = new Set(clauses.filter(({ number }) => number.value === own.value).map(({ clause }) => clause));
  return known === '' || !clauses.some(({ clause }) => !owns.has(clause) && clause.includes(known));
}

function clauseAround(text: string, { start, end }: NumberWords): string {
  const isMark = (at: number) => `${CLAUSE_MARKS}\n`.includes(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && !isMark(from - 1)) from--;
  while (to < text.length && !isMark(to)) to++;
  return text.slice(from, to);
}
