import { plainDigits } from '../number.ts';
import type { Said } from '../said.ts';
import { lineText } from '../words/line-of.ts';
import type { Words } from '../words.ts';
import type { Rule } from './rule.ts';
import { markProblems, matches } from './wrong-mark.ts';

/** Digits and letters as wide as Chinese characters, with the points and percent signs between and behind them. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ](?:[．，](?=[０-９]))?[％]?/gu;

const WHY: Said = { zh: '数字和字母用了全角', en: 'Digits or letters are full-width' };

/** Digits and letters are half-width: ３００余家 looks torn apart beside 300余家. The other rules read them as numbers all the same. */
export const fullWidthSign: Rule = (checked) => {
  // Most files have none.
  if (!/[０-９Ａ-Ｚａ-ｚ]/.test(checked.text)) return [];
  return checked.words.flatMap((own) => {
    if (own.place === 'quote') return [];
    const words = own.place === 'figure' ? { ...own, text: asWritten(own, checked.text) } : own;
    return markProblems(checked, words, 'full-width-sign', matches(words.text, WIDE, halfWidth), WHY);
  });
};

/** A figure's words as its line has them: its record has plain digits only. */
function asWritten({ text, line }: Words, file: string): string {
  const own = lineText(file, line);
  const at = plainDigits(own).indexOf(text);
  return at < 0 ? text : own.slice(at, at + text.length);
}

function halfWidth(text: string): string {
  return text.normalize('NFKC');
}
