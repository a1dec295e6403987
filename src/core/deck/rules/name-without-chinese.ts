import { translatedTermsIn } from '../glossary.ts';
import { errorAt } from './rule.ts';
import type { TranslationRule } from './translation.ts';

/** The first time a deck's slides say a name in English, its Chinese stands behind it in brackets. */
export const nameWithoutChinese: TranslationRule = (translation) => {
  const { names } = translation.glossary;
  const met = new Set<string>();
  return translation.words.flatMap((words) => {
    if (words.slide === undefined || words.place === 'notes' || words.place === 'figure') return [];
    return translatedTermsIn(words.text.replaceAll('\n', ' '), names).flatMap(({ zh, at, end }) => {
      if (met.has(zh)) return [];
      met.add(zh);
      const name = words.text.slice(at, end);
      // A name inside quotation marks has its brackets behind them; a title in several parts may have more words before its brackets.
      if (words.text.replace(/[“”]/gu, '').includes(`(${zh})`)) return [];
      const why = {
        zh: `这个名称在本展项里第一次出现，后面没有中文“${zh}”`,
        en: `This name is told for the first time in this deck, without its Chinese “${zh}” behind it`,
      };
      const instead = { zh: `写“${name} (${zh})”`, en: `Write “${name} (${zh})”` };
      return [errorAt(translation, words, 'name-without-chinese', { offset: at, words: name, why, instead })];
    });
  });
};
