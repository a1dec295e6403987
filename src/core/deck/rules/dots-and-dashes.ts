import type { Said } from '../said.ts';
import type { Rule } from './rule.ts';
import { markProblems, matches } from './wrong-mark.ts';

/** Three points or more, three 。 or more, or half an ellipsis. */
const DOTS = /\.{3,}|。{2,}|·{3,}|(?<!…)…(?!…)/gu;
const DASHES = /-{2,}|─+/gu;

/** A text without any of them is done with. */
const ANY = /\.\.|。。|··|…|--|─/;

const WHY: Said = { zh: '省略号、破折号没有写全', en: 'The ellipsis or dash isn’t the Chinese one' };

/** A Chinese ellipsis is ……, a Chinese dash is ——: two characters each. */
export const dotsAndDashes: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'quote' || !ANY.test(words.text)) return [];
    const marks = [...matches(words.text, DOTS, () => '……'), ...matches(words.text, DASHES, () => '——')];
    return markProblems(checked, words, 'dots-and-dashes', marks, WHY);
  });
