import { numbersInEnglish } from '../number/english.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import { saysTheSame } from '../proof/degree.ts';
import { errorAt } from './rule.ts';
import { pairsOf, pairText, type TranslationRule } from './translation.ts';

const RULE = 'figure-in-one-language';

/** What a slide says in numbers it says in both languages, row by row: same value (1.1万 is 11,000), same degree (余 is more than, 约 is about). */
export const figureInOneLanguage: TranslationRule = (translation) =>
  pairsOf(translation).flatMap(({ own, original }) => {
    const first = own[0];
    if (!first) return [];
    const theirs = numbersIn(pairText(original));
    const ours = own.flatMap((words) => numbersInEnglish(words.text).map((number) => ({ words, number })));
    const extra = ours.filter(({ number }) => !theirs.some((other) => saysTheSame(number, other)));
    const lacking = theirs.filter((number) => !ours.some((other) => saysTheSame(number, other.number)));
    const told = extra.map(({ words, number }) => {
      const why = `中文的同一处没有“${number.text}”${listed(theirs)}`;
      return errorAt(translation, words, RULE, {
        offset: number.start,
        words: number.text,
        why,
        instead: '照中文的数写；余、多写 more than，约写 about',
      });
    });
    const missing =
      extra.length > 0
        ? []
        : lacking.map((number) => {
            const why = `中文这里有“${number.text}”，英文没有`;
            return errorAt(translation, first, RULE, {
              words: pairText(own).slice(0, 60),
              why,
              instead: '把这个数也译出来；余、多写 more than，约写 about',
            });
          });
    return [...told, ...missing];
  });

function listed(numbers: readonly NumberWords[]): string {
  return numbers.length === 0 ? '，也没有别的数' : `，中文的数是：${[...new Set(numbers.map(({ text }) => text))].join('、')}`;
}
