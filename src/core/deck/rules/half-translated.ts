import { withoutChineseBrackets } from '../text/chinese-brackets.ts';
import { errorAt } from './rule.ts';
import type { TranslationRule } from './translation.ts';

/** Chinese stands in an English text in brackets only, and no Chinese punctuation outside of them. */
export const halfTranslated: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    const outside = withoutChineseBrackets(words.text);
    return [...outside.matchAll(/[\p{Script=Han}，。；：？！、（）《》「」『』]+/gu)].map((match) =>
      errorAt(translation, words, 'half-translated', {
        offset: match.index,
        words: match[0],
        why: { zh: '英文里留着中文', en: 'Chinese is left in the English' },
        instead: {
          zh: '译成英文；名称的中文放在半角括号里',
          en: 'Translate it; the Chinese of a name goes in half-width brackets ( )',
        },
      }),
    );
  });
