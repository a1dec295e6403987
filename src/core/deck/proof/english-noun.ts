import { type Glossary, termsIn, translatedTermsIn } from '../glossary.ts';
import type { NumberWords } from '../number.ts';
import { around, endsNoun } from './noun.ts';
import type { Passage } from './passage.ts';

/**
 * The glossary's words for what the article counts with this number: the term right behind it, or where nothing follows the last term before
 * it in its clause; and its measure word, where the glossary has that. Empty when the glossary knows none of them.
 */
export function countedTerms(passage: Passage, number: NumberWords, { counted, measures }: Glossary): readonly string[] {
  const words = around(passage.text, number, passage.numbers);
  const following = words.following.replace(/^[”’]/u, '');
  const behind = termsIn(following, counted).find(({ at }) => at === 0)?.zh;
  const before = endsNoun(following) ? termsIn(words.preceding, counted).at(-1)?.zh : undefined;
  return [behind ?? before, measures.has(number.unit) ? number.unit : undefined].filter((term) => term !== undefined);
}

/** The glossary's terms that an English text tells with one of its numbers. */
export interface ToldTerms {
  /** From the number before it, or the sentence's mark, to the number behind it. */
  readonly around: readonly string[];
  /** The first behind it, in all its meanings. */
  readonly behind: readonly string[];
}

/** Which terms an English text tells with one of its numbers; `numbers` are all of them. */
export function termsAround(text: string, number: NumberWords, numbers: readonly NumberWords[], glossary: Glossary): ToldTerms {
  const marks = [...text.matchAll(/[.;:!?](?=\s|$)|\n/g)].map(({ index }) => index);
  const start = Math.max(0, ...[...numbers.map(({ end }) => end), ...marks].filter((at) => at <= number.start));
  const end = Math.min(text.length, ...[...numbers.map((other) => other.start), ...marks].filter((at) => at >= number.end));
  const behind = translatedTermsIn(text.slice(number.end, end), glossary.counted, glossary.measures);
  return {
    around: termsOf(text.slice(start, end), glossary),
    behind: behind.filter(({ at }) => at === behind[0]?.at).map(({ zh }) => zh),
  };
}

/** The things and measures that an English text names, a measure inside a thing too: visits in visits by readers. */
export function termsOf(text: string, { counted, measures }: Glossary): readonly string[] {
  return [...translatedTermsIn(text, counted), ...translatedTermsIn(text, measures)].map(({ zh }) => zh);
}
