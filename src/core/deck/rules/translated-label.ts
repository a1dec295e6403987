import { errorAt } from './rule.ts';
import { pairsOf, type TranslationRule } from './translation.ts';

/**
 * A cell of a row (a name, a note) that the glossary has among its labels is translated as it says there, whole: so two rows whose English was
 * exchanged are told.
 */
export const translatedLabel: TranslationRule = (translation) => {
  const { labels } = translation.glossary;
  return pairsOf(translation).flatMap(({ own, original }) =>
    original.flatMap(({ text, place }, index) => {
      const known = place === 'item' || place === 'detail' ? labels.get(text) : undefined;
      const cell = own[index];
      if (!known || !cell || known.some((label) => label.toLowerCase() === cell.text.toLowerCase())) return [];
      const why = {
        zh: `中文这一格是“${text}”，译名表里不是这样译的`,
        en: `The Chinese has “${text}” here; the glossary has it otherwise`,
      };
      const instead = { zh: `写“${known[0]}”`, en: `Write “${known[0]}”` };
      return [errorAt(translation, cell, 'translated-label', { words: cell.text, why, instead })];
    }),
  );
};
