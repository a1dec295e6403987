import { numbersInEnglish } from '../number/english.ts';
import { numbersHinted } from '../number/english-hints.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import type { Problem } from '../problem.ts';
import { saysTheSame } from '../proof/same-in-english.ts';
import { liesInChineseOf, liesInTerm, termsTold } from '../proof/told-terms.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';
import { errorAt, warningAt } from './rule.ts';
import { type Pair, pairsOf, pairText, type Translation, type TranslationRule } from './translation.ts';

const RULE = 'figure-in-one-language';
const DEGREES: Said = { zh: '余、多写 more than，约写 about', en: '余 and 多 are “more than”, 约 is “about”' };
const RUNNING: readonly Words['place'][] = ['title', 'kicker', 'prose'];
/** A number that only the English has, with its words. */
interface Extra {
  readonly words: Words;
  readonly number: NumberWords;
}
/** Up to here a numeral may be one that English leaves out: 一位, 一次办好, 两旁. */
const SMALL = 10;

/**
 * What a slide says in numbers it says in both languages, row by row: same value (1.1万 is 11,000), same degree (余 is more than, 约 is about).
 * Numbers inside a name or phrase of the glossary are its own. A small numeral of the Chinese that English says without a number (a, both,
 * first) is told; one that it leaves out is a warning. So is a number that the slide's Chinese says in another sentence (the two of them).
 */
export const figureInOneLanguage: TranslationRule = (translation) =>
  pairsOf(translation).flatMap((pair) => {
    const first = pair.own[0];
    if (!first) return [];
    const chinese = pairText(pair.original);
    const terms = pair.own.map(({ text }) => termsTold(text, chinese, translation.glossary));
    const all = numbersIn(chinese);
    const theirs = all.filter((number) => !liesInChineseOf(number, chinese, terms.flat()));
    const ours = pair.own.flatMap((words, index) => {
      const numbers = numbersInEnglish(words.text).filter((number) => !liesInTerm(number, terms[index] ?? []));
      return numbers.map((number) => ({ words, number }));
    });
    const extra = ours.filter(({ number }) => !all.some((other) => saysTheSame(number, other)));
    if (extra.length > 0) {
      const elsewhere = RUNNING.includes(first.place) ? sentenceNumbers(translation, first) : [];
      const isElsewhere = ({ number }: Extra) => elsewhere.some((other) => saysTheSame(number, other));
      return extra.map((one) => extraProblem(translation, one, all, isElsewhere(one)));
    }
    const hinted = numbersHinted(pairText(pair.own));
    const lacking = theirs.filter(
      (number) => !ours.some((other) => saysTheSame(other.number, number)) && !isHinted(number, hinted) && !isBare(number),
    );
    return lacking.map((number) => lackingProblem(translation, pair, first, number));
  });

/** What the Chinese of the same slide says in numbers in its sentences. */
function sentenceNumbers({ originalWords }: Translation, { slide }: Words): readonly NumberWords[] {
  return originalWords.filter((words) => words.slide === slide && RUNNING.includes(words.place)).flatMap(({ text }) => numbersIn(text));
}

function isHinted(number: NumberWords, hinted: readonly (number | string)[]): boolean {
  return isExact(number) && hinted.includes(number.value);
}

/** A scale alone counts nothing: 单位：万吨, 千家万户. */
function isBare({ text, value }: NumberWords): boolean {
  return Number(value) >= 100 && /^[百千万亿]+(?![〇零一二两三四五六七八九十])/u.test(text);
}

function isExact({ before, after, tail }: NumberWords): boolean {
  return ['', '第'].includes(before) && after === '' && tail === '';
}

function extraProblem(translation: Translation, { words, number }: Extra, theirs: readonly NumberWords[], isElsewhere: boolean): Problem {
  const others = listed(theirs);
  return (isElsewhere ? warningAt : errorAt)(translation, words, RULE, {
    offset: number.start,
    words: number.text,
    why: {
      zh: `中文的同一处没有“${number.text}”，${others.zh}`,
      en: `The Chinese doesn’t say “${number.text}” here; ${others.en}`,
    },
    instead: { zh: `照中文的数写；${DEGREES.zh}`, en: `Write the number that the Chinese has; ${DEGREES.en}` },
  });
}

function lackingProblem(translation: Translation, { own }: Pair, first: Words, number: NumberWords): Problem {
  const isSmall = number.kind === 'chinese' && isExact(number) && Number(number.value) <= SMALL;
  return (isSmall ? warningAt : errorAt)(translation, first, RULE, {
    words: pairText(own).slice(0, 60),
    why: { zh: `中文这里有“${number.text}”，英文没有`, en: `The Chinese says “${number.text}” here, the English doesn’t` },
    instead: { zh: `把这个数也译出来；${DEGREES.zh}`, en: `Say this number in English too; ${DEGREES.en}` },
  });
}

function listed(numbers: readonly NumberWords[]): Said {
  if (numbers.length === 0) return { zh: '也没有别的数', en: 'it has no number there' };
  const texts = [...new Set(numbers.map(({ text }) => text))];
  return { zh: `中文的数是：${texts.join('、')}`, en: `its numbers are ${texts.join(', ')}` };
}
