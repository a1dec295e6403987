import type { Said } from '../said.ts';
import { withoutChineseBrackets } from '../text/chinese-brackets.ts';
import type { TranslationRule } from './translation.ts';
import { markProblems, matches } from './wrong-mark.ts';

/** Full-width signs; those that half-translated tells as Chinese punctuation are none. */
const WIDE = /(?![，：；？！（）])[\uff01-\uff5e]+/gu;
const OTHERS = /\u3000+|……|——/gu;
const RIGHT: Readonly<Record<string, string>> = { '……': '…', '——': ' — ' };

const WHY: Said = { zh: '英文里用了中文的全角符号', en: 'Full-width signs in English text' };

/** English is written in half-width signs; what stands in brackets with Chinese in it is Chinese. */
export const fullWidthInEnglish: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    const outside = withoutChineseBrackets(words.text);
    const marks = [
      ...matches(outside, WIDE, (found) => found.normalize('NFKC')),
      ...matches(outside, OTHERS, (found) => RIGHT[found] ?? ' '),
    ];
    return markProblems(translation, words, 'full-width-in-english', marks, WHY);
  });
