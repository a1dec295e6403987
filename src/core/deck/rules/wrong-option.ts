import { nearestPlace } from '../article/nearest.ts';
import type { Article } from '../article.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import { articleNumbers } from '../proof/article-numbers.ts';
import { unitAskedFor } from '../proof/claim.ts';
import { bareWords, quotationsIn } from '../proof/quotation.ts';
import { UNPROVED_APPROXIMATION } from './figure-messages.ts';
import { errorAt, type Rule } from './rule.ts';
import { figureProblems } from './unknown-figure.ts';

const RULE = 'wrong-option';
type Fault = { readonly why: string; readonly instead: string };

/**
 * A wrong answer is another figure or phrase of the article, and really another one. A figure: its number stands somewhere in the article with
 * the same approximation, its unit is the right answer's or stands in the question, and the passage doesn't prove it. A phrase stands in the
 * article word for word, quotation marks too. No two answers of a question are the same.
 * Known limit: whether a phrase would be true as well, nobody can tell but a reader.
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
      (isProved() ? { why: '照所引的原文，这个选项也是对的', instead: '换成报道里别的数' } : undefined);
    return fault ? [errorAt(checked, words, RULE, { words: words.text, ...fault })] : [];
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
  return same === undefined ? undefined : { why: `和选项“${same}”是同一个答案`, instead: '换成报道里别的数或别的说法' };
}

/** The number that the text is made of, and nothing else. */
function soleNumber(text: string): NumberWords | undefined {
  const [number, ...more] = numbersIn(text);
  return number && more.length === 0 && number.start === 0 && number.end === text.length ? number : undefined;
}

function isSame(a: NumberWords, b: NumberWords): boolean {
  return a.value === b.value && a.before === b.before && a.after === b.after && a.tail === b.tail;
}

function figureFault(own: NumberWords, right: string, asked: string, article: Article): Fault | undefined {
  const all = articleNumbers(article);
  if (!all.some((number) => isSame(own, number))) {
    const near = all.filter(({ value }) => value === own.value).map(({ text }) => `“${text}”`);
    return near.length > 0
      ? { why: `报道里没有“${own.text}”这样的数，只有${near.join('、')}：${UNPROVED_APPROXIMATION}`, instead: '照报道写，或换一个数' }
      : { why: `报道里没有“${own.text}”这个数`, instead: '错的选项也要用报道里别处的数' };
  }
  const unit = soleNumber(right)?.unit ?? '';
  if (own.unit === unit || (own.unit !== '' && own.unit === unitAskedFor(asked))) return undefined;
  return {
    why: `量词“${own.unit || '（没有量词）'}”和正确答案的“${unit || '（没有量词）'}”不一样，问题里也没有`,
    instead: '换成一样的量词',
  };
}

function phraseFault(text: string, article: Article): Fault | undefined {
  if (quotationsIn(text).unpaired.length > 0) return { why: '引号不成对', instead: '补上另一半引号' };
  const words = /[“”‘’]/u.test(text) ? text : bareWords(text);
  const cut = numbersIn(words).find(
    ({ value, text: own }) => !articleNumbers(article).some((number) => number.value === value && number.text === own),
  );
  if (article.text.includes(words) && !cut) return undefined;
  const near = nearestPlace(bareWords(text), article.text);
  return { why: '错的选项也要是报道里的原话', instead: near ? `照报道写；最接近的一处是“${near}”` : '换成报道里别处的说法' };
}
