import { errorAt } from './rule.ts';
import type { TranslationRule } from './translation.ts';

/** No two options of a question read the same in English; the Chinese ones are wrong-option's business. */
export const sameOptions: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    if (words.place !== 'wrong-option') return [];
    const isOption = (place: string) => place === 'answer' || place === 'wrong-option';
    const others = translation.words.filter(({ place, block, line }) => isOption(place) && block === words.block && line !== words.line);
    if (!others.some(({ text }) => text.toLowerCase() === words.text.toLowerCase())) return [];
    const why = { zh: '和另一个选项一模一样', en: 'Another option says the same' };
    const instead = { zh: '照中文的选项译', en: 'Translate the Chinese option' };
    return [errorAt(translation, words, 'same-options', { words: words.text, why, instead })];
  });
