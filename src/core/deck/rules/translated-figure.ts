import { figureText } from '../figure.ts';
import { numbersInEnglish } from '../number/english.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import type { Problem } from '../problem.ts';
import { articleNumbers } from '../proof/article-numbers.ts';
import { englishClaimOf } from '../proof/claim.ts';
import { type ToldTerms, termsAround, termsOf } from '../proof/english-noun.ts';
import { numbersWithPassage } from '../proof/labelled-number.ts';
import { saysTheSame } from '../proof/same-in-english.ts';
import { liesInTerm, termsTold } from '../proof/told-terms.ts';
import type { Words } from '../words.ts';
import { countedProblems } from './counted-in-english.ts';
import type { Found } from './figure-messages.ts';
import { errorAt } from './rule.ts';
import { pairsOf, pairText, type Translation, type TranslationRule } from './translation.ts';

const RULE = 'translated-figure';

/** What an English text stands on: its own words, their Chinese (empty where they have none that is sound), and the numbers of both. */
interface Beside {
  readonly translation: Translation;
  readonly words: Words;
  readonly chinese: string;
  readonly theirs: readonly NumberWords[];
  readonly found: readonly Found[];
}

/**
 * Every number of an English text is the article's, or the proved Chinese at the same place says it (what it counts on the
 * slide): same value and degree; and what it counts is the glossary's word for what the article counts, where the glossary
 * has one. A wrong option's number stands somewhere in the article; an answer is read inside its question.
 * Known limits: those of numbersInEnglish; a noun that the glossary doesn't know isn't compared.
 */
export const translatedFigure: TranslationRule = (translation) => {
  const chinese = new Map(pairsOf(translation).flatMap(({ own, original }) => own.map((words) => [words, provedText(original)])));
  return translation.words.flatMap((words) => {
    // Above a slide without a kicker of its own stands the unit, which is proved in the head.
    if (words.place === 'kicker' && words.text === translation.deck?.head.unit) return [];
    const own = chinese.get(words) ?? '';
    const found = numbersWithPassage(translation.proofs(words.passages));
    const beside = { translation, words, chinese: own, theirs: numbersIn(own), found };
    if (words.place === 'figure') return labelledProblems(beside);
    const asked = words.place === 'answer' ? (words.asked ?? '') : '';
    return numberProblems(beside, asked === '' ? words.text : englishClaimOf(asked, words.text), asked);
  });
};

/** A wrong option proves nothing. */
function provedText(original: readonly Words[]): string {
  return pairText(original.filter(({ place }) => place !== 'wrong-option'));
}

function numberProblems(beside: Beside, text: string, asked: string): readonly Problem[] {
  const { translation, words, chinese } = beside;
  const numbers = numbersInEnglish(text);
  if (numbers.length === 0) return [];
  const terms = termsTold(text, [...words.passages, chinese].join('\n'), translation.glossary);
  return numbers.flatMap((number) => {
    if (liesInTerm(number, terms)) return [];
    if (words.place === 'wrong-option') return anywhereProblem(translation, words, number);
    const told = termsAround(text, number, numbers, translation.glossary);
    return provedProblem(beside, number, { ...told, around: [...told.around, ...termsOf(asked, translation.glossary)] });
  });
}

function labelledProblems(beside: Beside): readonly Problem[] {
  const { labelled } = beside.words;
  if (!labelled) return [];
  const { figure, name, note } = labelled;
  const [number] = numbersInEnglish(figureText(figure));
  if (!number) return [];
  const label = `${figureText(figure)} ${name}, ${note}`;
  const numbers = numbersInEnglish(label);
  const told = numbers.find(({ start }) => start === 0) ?? number;
  return provedProblem(beside, number, termsAround(label, told, numbers, beside.translation.glossary));
}

function provedProblem({ translation, words, theirs, found }: Beside, number: NumberWords, told: ToldTerms): readonly Problem[] {
  const same = found.filter((other) => saysTheSame(number, other.number));
  if (same.length > 0) return countedProblems(translation, words, { number, same, found, told });
  const isOriginals = theirs.some((other) => saysTheSame(number, other));
  return isOriginals ? [] : [unknownProblem(translation, words, number, found)];
}

function anywhereProblem(translation: Translation, words: Words, number: NumberWords): readonly Problem[] {
  const all = translation.article ? articleNumbers(translation.article) : [];
  if (all.some((other) => saysTheSame(number, other))) return [];
  const why = { zh: `报道里没有“${number.text}”这样的数`, en: `The article has no number like “${number.text}”` };
  const instead = { zh: '照中文的选项译', en: 'Translate the option as the Chinese has it' };
  return [errorAt(translation, words, RULE, { words: number.text, why, instead })];
}

function unknownProblem(translation: Translation, words: Words, number: NumberWords, found: readonly Found[]): Problem {
  const list = [...new Set(found.map((one) => one.number.text))].slice(0, 8).join('、');
  const none = list === '';
  const why = {
    zh: `所引的原文里没有“${number.text}”${none ? '，也没有别的数' : `；原文里的数是：${list}`}`,
    en: `The passages named here don’t say “${number.text}”${none ? ', and have no other number' : `; their numbers are: ${list}`}`,
  };
  const offset = words.text.includes(number.text) ? words.text.indexOf(number.text) : 0;
  return errorAt(translation, words, RULE, {
    offset,
    words: number.text,
    why,
    instead: {
      zh: '照原文的数译；余、多写 more than，约写 about，1.1万写 11,000',
      en: 'Translate the number of the article: 余 and 多 are “more than”, 约 is “about”, 1.1万 is 11,000',
    },
  });
}
