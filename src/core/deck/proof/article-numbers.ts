import type { Article } from '../article.ts';
import { type NumberWords, numbersIn } from '../number.ts';

const known = new WeakMap<Article, readonly NumberWords[]>();

/** All numbers of an article, read once. */
export function articleNumbers(article: Article): readonly NumberWords[] {
  const numbers = known.get(article) ?? numbersIn(article.text);
  known.set(article, numbers);
  return numbers;
}
