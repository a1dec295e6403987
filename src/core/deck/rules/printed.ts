import type { Article } from '../article.ts';

/** How many characters on either side of a place must be the article's as well. */
const AROUND = 2;

const prints = new WeakMap<Article, string>();

/** Whether the article prints the text from `start` to `end` just so, with its neighbours: what is quoted is nobody's to change. Spaces and line ends are alike. */
export function isPrinted(article: Article | undefined, text: string, start: number, end: number): boolean {
  if (!article) return false;
  const print = prints.get(article) ?? spaced(article.text);
  prints.set(article, print);
  return print.includes(spaced(text.slice(Math.max(0, start - AROUND), end + AROUND)));
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
