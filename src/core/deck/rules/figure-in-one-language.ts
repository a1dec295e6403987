import { numbersInEnglish } from '../number/english.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import { saysTheSame } from '../proof/degree.ts';
import type { Said } from '../said.ts';
import { errorAt } from './rule.ts';
import { pairsOf, pairText, type TranslationRule } from './translation.ts';

const RULE = 'figure-in-one-language';
const DEGREES: Said = { zh: '余、多写 more than，约写 about', en: '余 and 多 are “more than”, 约 is “about”' };

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
      const others = listed(theirs);
      return errorAt(translation, words, RULE, {
        offset: number.start,
        words: number.text,
        why: {
          zh: `中文的同一处没有“${number.text}”，${others.zh}`,
          en: `The Chinese doesn’t say “${number.text}” here; ${others.en}`,
        },
        instead: { zh: `照中文的数写；${DEGREES.zh}`, en: `Write the number that the Chinese has; ${DEGREES.en}` },
      });
    });
    const missing =
      extra.length > 0
        ? []
        : lacking.map((number) => {
            const why = { zh: `中文这里有“${number.text}”，英文没有`, en: `The Chinese says “${number.text}” here, the English doesn’t` };
            return errorAt(translation, first, RULE, {
              words: pairText(own).slice(0, 60),
              why,
              instead: { zh: `把这个数也译出来；${DEGREES.zh}`, en: `Say this number in English too; ${DEGREES.en}` },
            });
          });
    return [...told, ...missing];
  });

function listed(numbers: readonly NumberWords[]): Said {
  if (numbers.length === 0) return { zh: '也没有别的数', en: 'it has no number there' };
  const texts = [...new Set(numbers.map(({ text }) => text))];
  return { zh: `中文的数是：${texts.join('、')}`, en: `its numbers are ${texts.join(', ')}` };
}
