import { type Figure, figureValue } from '../../core/deck/figure.ts';

/** Most dots that a person still counts one by one. */
const COUNTABLE = 60;

/** How many dots may stand for this figure: its exact value up to 60, else 0 (余, 多, 约 and large numbers are never countable dots). */
export function countableDots(figure: Figure | undefined): number {
  if (!figure || isApproximate(figure)) return 0;
  const value = figureValue(figure);
  return Number.isInteger(value) && value <= COUNTABLE ? value : 0;
}

/** Whether the article says about, over or more. */
export function isApproximate(figure: Figure): boolean {
  return figure.before !== '' || figure.after !== '';
}

const NUMERALS = '一二三四五六七八九十';
const WORDS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The numeral that a name begins with (六强, Six strengths: 6), from 1 to 10; 0 when there is none. */
export function leadingNumeral(name: string): number {
  const [word = ''] = name.toLowerCase().split(/[\s-]/u);
  return name === '' ? 0 : Math.max(NUMERALS.indexOf(name.charAt(0)), WORDS.indexOf(word)) + 1;
}
