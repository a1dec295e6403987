import { figureText, figureValue } from '../figure.ts';
import { numbersInEnglish } from '../number/english.ts';
import type { NumberWords } from '../number.ts';
import type { Problem } from '../problem.ts';
import { articleNumbers } from '../proof/article-numbers.ts';
import { englishClaimOf } from '../proof/claim.ts';
import { saysTheSame } from '../proof/degree.ts';
import { countedTerms, termsAround } from '../proof/english-noun.ts';
import { numbersWithPassage } from '../proof/labelled-number.ts';
import type { Words } from '../words.ts';
import type { Found } from './figure-messages.ts';
import { errorAt } from './rule.ts';
import type { Translation, TranslationRule } from './translation.ts';

const RULE = 'translated-figure';

/**
 * Every number of an English text is the article's: same value and degree, and what it counts is the glossary's word for what the article
 * counts, where the glossary has one. A wrong option's number stands somewhere in the article; an answer is read inside its question.
 * Known limits: those of numbersInEnglish; a noun that the glossary doesn't know isn't compared.
 */
export const translatedFigure: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    if (words.place === 'figure') return labelledProblems(translation, words);
    const asked = words.place === 'answer' && words.asked !== undefined;
    return numberProblems(translation, words, asked ? englishClaimOf(words.asked ?? '', words.text) : words.text);
  });

function numberProblems(translation: Translation, words: Words, text: string): readonly Problem[] {
  const numbers = numbersInEnglish(text);
  return numbers.flatMap((number) => {
    if (words.place === 'wrong-option') return anywhereProblem(translation, words, number);
    return provedProblem(translation, words, number, termsAround(text, number, numbers, translation.glossary));
  });
}

function labelledProblems(translation: Translation, words: Words): readonly Problem[] {
  if (!words.labelled) return [];
  const { figure, name, note } = words.labelled;
  const [number] = numbersInEnglish(figureText(figure));
  if (!number || number.value !== figureValue(figure)) return [];
  const label = `${figureText(figure)} ${name}, ${note}`;
  const numbers = numbersInEnglish(label);
  const told = numbers.find(({ start }) => start === 0) ?? number;
  return provedProblem(translation, words, number, termsAround(label, told, numbers, translation.glossary));
}

function provedProblem(translation: Translation, words: Words, number: NumberWords, told: readonly string[]): readonly Problem[] {
  const found = numbersWithPassage(translation.proofs(words.passages));
  const same = found.filter((other) => saysTheSame(number, other.number));
  if (same.length === 0) return [unknownProblem(translation, words, number, found)];
  const lacking = same.map(({ passage, number: other }) =>
    countedTerms(passage, other, translation.glossary).filter((term) => !told.includes(term)),
  );
  const terms = lacking[0];
  if (!terms || lacking.some((own) => own.length === 0)) return [];
  const { counted, measures } = translation.glossary;
  const english = terms.map((term) => `“${(counted.get(term) ?? measures.get(term))?.[0] ?? ''}”`).join('、');
  const why = {
    zh: `这个数在原文里数的是“${terms.join('、')}”，译名表译作 ${english}，这里没有`,
    en: `In the article this number counts “${terms.join('、')}”, in the glossary ${english}, which isn’t here`,
  };
  const instead = { zh: `写 ${english}，或改 glossary.yaml`, en: `Write ${english}, or change glossary.yaml` };
  return [errorAt(translation, words, RULE, { words: number.text, why, instead })];
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
