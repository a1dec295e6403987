import { errorAt } from './rule.ts';
import type { TranslationRule } from './translation.ts';

/** A translated quotation's speaker is the glossary's translation of the original's speaker, whole, Chinese in brackets aside. */
export const translatedSpeaker: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    if (words.place !== 'speaker') return [];
    const original = translation.originalWords.find((other) => other.place === 'speaker' && other.block === words.block)?.text;
    if (original === undefined) return [];
    const known = translation.glossary.names.get(original) ?? [];
    const own = words.text.replace(/ ?\([^)]*\)/g, '');
    if (known.includes(own)) return [];
    const why = known[0]
      ? { zh: `说话的人在中文里是“${original}”`, en: `In the Chinese “${original}” says it` }
      : { zh: `译名表里没有“${original}”`, en: `The glossary doesn’t have “${original}”` };
    const instead = known[0]
      ? { zh: `写 speaker="${known[0]}"`, en: `Write speaker="${known[0]}"` }
      : { zh: '在 glossary.yaml 的 names 里写上译名', en: 'Add the translation to glossary.yaml, under names' };
    return [errorAt(translation, words, 'translated-speaker', { words: words.text, why, instead })];
  });
