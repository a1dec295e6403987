import { nearestPlace } from '../article/nearest.ts';
import type { Article } from '../article.ts';
import { endsOf } from '../number/forms.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import { articleNumbers } from '../proof/article-numbers.ts';
import { unitAskedFor } from '../proof/claim.ts';
import { bareWords, quotationsIn } from '../proof/quotation.ts';
import type { Said } from '../said.ts';
import { UNPROVED_APPROXIMATION } from './figure-messages.ts';
import { UNPAIRED } from './quotation-messages.ts';
import { errorAt, type Rule, warningAt } from './rule.ts';
import { figureProblems } from './unknown-figure.ts';

const RULE = 'wrong-option';
const RIGHT_TOO: Said = {
  zh: '照所引的原文，这个选项也是对的',
  en: 'By the passages named here, this option is right too',
};
type Fault = { readonly why: Said; readonly instead: Said; readonly isDoubtful?: boolean };
const ANOTHER_NUMBER: Said = { zh: '换成报道里别的数', en: 'Choose another number of the article' };

/**
 * A wrong answer is another figure or phrase of the article, and really another one. A figure: its number, or a range that it ends, stands
 * somewhere in the article with the same approximation, and the passage doesn't prove it; a warning where its unit is neither the right answer's
 * nor the question's. A phrase stands in the article word for word, quotation marks too. No two answers of a question are the same.
 * Known limit: whether a phrase, or a number in a question of two clauses, would be true as well, nobody can tell but a reader: a warning.
 */
export const wrongOption: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.words.flatMap((words) => {
    if (words.place !== 'wrong-option') return [];
    const others = checked.words.filter(({ block, place, line }) => block === words.block && isOption(place) && line !== words.line);
    const right = others.find(({ place }) => place === 'answer');
    const own = soleNumber(words.text);
    const isProved = () => own !== undefined && figureProblems(checked, { ...words, place: 'answer' }).length === 0;
    const fault =
      sameFault(
        words.text,
        others.map(({ text }) => text),
      ) ??
      (own ? figureFault(own, right?.text ?? '', words.asked ?? '', article) : phraseFault(words.text, article)) ??
      (isProved() ? { why: RIGHT_TOO, instead: ANOTHER_NUMBER, isDoubtful: /，/u.test(words.asked ?? '') } : undefined);
    return fault ? [(fault.isDoubtful ? warningAt : errorAt)(checked, words, RULE, { words: words.text, ...fault })] : [];
  });
};

function isOption(place: string): boolean {
  return place === 'answer' || place === 'wrong-option';
}

function sameFault(text: string, others: readonly string[]): Fault | undefined {
  const own = soleNumber(text);
  const same = others.find((other) => {
    const number = soleNumber(other);
    return bareWords(other) === bareWords(text) || (own && number && isSame(own, number));
  });
  if (same === undefined) return undefined;
  return {
    why: { zh: `和选项“${same}”是同一个答案`, en: `It is the same answer as “${same}”` },
    instead: { zh: '换成报道里别的数或别的说法', en: 'Choose another number or other words of the article' },
  };
}

/** The number that the text is made of, and nothing else. */
function soleNumber(text: string): NumberWords | undefined {
  const [number, ...more] = numbersIn(text);
  return number && more.length === 0 && number.start === 0 && number.end === text.length ? number : undefined;
}

function isSame(a: NumberWords, b: NumberWords): boolean {
  return a.value === b.value && a.before === b.before && a.after === b.after && a.tail === b.tail;
}

/** 10元 of 10元至18元. */
function endsRange(own: NumberWords, range: NumberWords): boolean {
  return own.unit === range.unit && (endsOf(range)?.some((value) => isSame(own, { ...range, value })) ?? false);
}

function figureFault(own: NumberWords, right: string, asked: string, article: Article): Fault | undefined {
  const all = articleNumbers(article);
  if (!all.some((number) => isSame(own, number) || endsRange(own, number))) {
    const near = all.filter(({ value }) => value === own.value).map(({ text }) => `“${text}”`);
    return near.length > 0 ? otherDegree(own.text, near) : unknownNumber(own.text);
  }
  const unit = soleNumber(right)?.unit ?? '';
  if (own.unit === unit || (own.unit !== '' && own.unit === unitAskedFor(asked))) return undefined;
  return {
    why: {
      zh: `量词“${own.unit || '（没有量词）'}”和正确答案的“${unit || '（没有量词）'}”不一样，问题里也没有`,
      en: `Its measure word “${own.unit || '(none)'}” is neither the right answer’s “${unit || '(none)'}” nor the question’s`,
    },
    instead: { zh: '换成一样的量词', en: 'Write the same measure word' },
    isDoubtful: true,
  };
}

function otherDegree(own: string, near: readonly string[]): Fault {
  return {
    why: {
      zh: `报道里没有“${own}”这样的数，只有${near.join('、')}：${UNPROVED_APPROXIMATION.zh}`,
      en: `The article doesn’t have “${own}”, only ${near.join(', ')}: ${UNPROVED_APPROXIMATION.en}`,
    },
    instead: { zh: '照报道写，或换一个数', en: 'Write it as the article does, or choose another number' },
  };
}

function unknownNumber(own: string): Fault {
  return {
    why: { zh: `报道里没有“${own}”这个数`, en: `The article doesn’t have the number “${own}”` },
    instead: { zh: '错的选项也要用报道里别处的数', en: 'A wrong option is a number of the article too, from elsewhere in it' },
  };
}

function phraseFault(text: string, article: Article): Fault | undefined {
  if (quotationsIn(text).unpaired.length > 0) return UNPAIRED;
  const words = /[“”‘’]/u.test(text) ? text : bareWords(text);
  const cut = numbersIn(words).find(
    ({ value, text: own }) => !articleNumbers(article).some((number) => number.value === value && number.text === own),
  );
  if (article.text.includes(words) && !cut) return undefined;
  const near = nearestPlace(bareWords(text), article.text);
  return {
    why: { zh: '错的选项也要是报道里的原话', en: 'A wrong option is in the words of the article too' },
    instead: near
      ? { zh: `照报道写；最接近的一处是“${near}”`, en: `Write it as the article does; the nearest words are “${near}”` }
      : { zh: '换成报道里别处的说法', en: 'Choose other words of the article' },
  };
}
