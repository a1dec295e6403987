import type { Article } from '../article.ts';
import type { NumberWords } from '../number.ts';
import { numbersOfArticle } from './table.ts';

const known = new WeakMap<Article, readonly NumberWords[]>();

/** All numbers of an article, read once. */
export function articleNumbers(article: Article): readonly NumberWords[] {
  const numbers = known.get(article) ?? numbersOfArticle(article.text);
  known.set(article, numbers);
  return numbers;
}
