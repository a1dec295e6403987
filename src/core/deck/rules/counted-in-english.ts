import type { NumberWords } from '../number.ts';
import type { Problem } from '../problem.ts';
import { countedTerms, type ToldTerms } from '../proof/english-noun.ts';
import type { Words } from '../words.ts';
import type { Found } from './figure-messages.ts';
import { errorAt, warningAt } from './rule.ts';
import type { Translation } from './translation.ts';

/** An English number with those of the passages that say the same, all that the passages have, and the terms around it. */
export interface Counted {
  readonly number: NumberWords;
  readonly same: readonly Found[];
  readonly found: readonly Found[];
  readonly told: ToldTerms;
}

/**
 * A right number counts the glossary's word for what the article counts with it, where the glossary has one. Where it tells another term instead
 * (another measure, a thing that the passages don't know or count with another number), that is an error; where the glossary's word is only
 * missing, the words may be others and as true: a warning.
 */
export function countedProblems(translation: Translation, words: Words, counted: Counted): readonly Problem[] {
  const { same, told } = counted;
  const { glossary } = translation;
  const lacking = same.map(({ passage, number }) => countedTerms(passage, number, glossary).filter((term) => !told.around.includes(term)));
  const terms = lacking[0];
  if (!terms || lacking.some((own) => own.length === 0)) return [];
  const english = terms.map((term) => `“${(glossary.counted.get(term) ?? glossary.measures.get(term))?.[0] ?? ''}”`).join('、');
  const why = {
    zh: `这个数在原文里数的是“${terms.join('、')}”，译名表译作 ${english}，这里没有`,
    en: `In the article this number counts “${terms.join('、')}”, in the glossary ${english}, which isn’t here`,
  };
  const instead = { zh: `写 ${english}，或改 glossary.yaml`, en: `Write ${english}, or change glossary.yaml` };
  const tell = isExchanged(translation, words, counted) ? errorAt : warningAt;
  return [tell(translation, words, 'translated-figure', { words: counted.number.text, why, instead })];
}

function isExchanged({ glossary }: Translation, { passages }: Words, { same, found, told }: Counted): boolean {
  const counts = (term: string) => (one: Found) => countedTerms(one.passage, one.number, glossary).includes(term);
  return told.behind.some((term) => {
    if (same.some(counts(term))) return false;
    return glossary.measures.has(term) || !passages.some((passage) => passage.includes(term)) || found.some(counts(term));
  });
}
