import { oneOf, type Said } from '../said.ts';
import { nearWord } from './near-word.ts';

/** What to write instead of a word that isn't known: the one that was probably meant, or all that may be written. */
export function meant(written: string, known: readonly string[]): Said {
  const near = nearWord(written, known);
  return near === undefined ? oneOf(known) : { zh: `是不是 ${near}？`, en: `Do you mean ${near}?` };
}
