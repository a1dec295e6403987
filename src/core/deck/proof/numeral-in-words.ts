import type { NumberWords } from '../number.ts';
import { endsNoun } from './noun.ts';
import type { Passage } from './passage.ts';

/** How many characters before and behind a numeral must stand in the article with it. */
const BEFORE = 1;
const BEHIND = 2;
const MARK = /[、，。；：？！“”‘’「」『』（）()—·\s]/u;

/**
 * Whether a numeral that counts nothing by itself (一核, 进一步, 一楼一总支) stands with its neighbours in a passage, letter for letter. Where
 * our text ends behind it, the article's word must end there as well. A numeral without any neighbour proves nothing.
 */
export function standsInWords(text: string, number: NumberWords, passages: readonly Passage[]): boolean {
  let start = number.start;
  while (start > 0 && number.start - start < BEFORE && !MARK.test(text.charAt(start - 1))) start--;
  let end = number.digitsEnd;
  while (end < text.length && end - number.digitsEnd < BEHIND && !MARK.test(text.charAt(end))) end++;
  if (start === number.digitsStart && end === number.digitsEnd) return false;
  const run = text.slice(start, end);
  const ended = endsNoun(text.slice(end));
  return passages.some(({ words }) => {
    for (let at = words.indexOf(run); at >= 0; at = words.indexOf(run, at + 1))
      if (!ended || endsNoun(words.slice(at + run.length))) return true;
    return false;
  });
}
