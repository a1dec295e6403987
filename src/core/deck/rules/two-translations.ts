import { termsIn, translatedTermsIn } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './rule.ts';
import { pairsOf, pairText, type Translation, type TranslationRule } from './translation.ts';

const RULE = 'two-translations';

/**
 * A name or a quoted phrase has one translation in all decks, the glossary's: where the Chinese row has the name, the English row has its
 * translation, and Chinese in brackets stands right behind it.
 */
export const twoTranslations: TranslationRule = (translation) => [...otherTranslations(translation), ...wrongBrackets(translation)];

function otherTranslations(translation: Translation): readonly Problem[] {
  const { names, phrases } = translation.glossary;
  return pairsOf(translation).flatMap(({ own, original }) => {
    const first = own[0];
    const text = pairText(own);
    const told = translatedTermsIn(text.replaceAll('\n', ' '), names, phrases).map(({ zh }) => zh);
    const terms = new Set(termsIn(pairText(original), names, phrases).map(({ zh }) => zh));
    const lacking = [...terms].filter((zh) => !told.includes(zh));
    return first
      ? lacking.map((zh) => {
          const english = names.get(zh)?.[0] ?? phrases.get(zh)?.[0] ?? '';
          const why = `中文这里有“${zh}”，英文里没有词汇表的译法“${english}”`;
          return errorAt(translation, first, RULE, {
            words: text.slice(0, 60),
            why,
            instead: `写“${english}”；要改译法，就改 glossary.yaml 和每一处`,
          });
        })
      : [];
  });
}

function wrongBrackets(translation: Translation): readonly Problem[] {
  const { names, phrases, counted } = translation.glossary;
  return translation.words.flatMap((words) =>
    [...words.text.matchAll(/\(([^()]*\p{Script=Han}[^()]*)\)/gu)].flatMap((match) => {
      const zh = (match[1] ?? '').replace(/[“”]/gu, '');
      const before = words.text
        .slice(0, match.index)
        .replace(/[”’\s]+$/u, '')
        .replaceAll('\n', ' ');
      const fits = translatedTermsIn(before, names, phrases, counted).some((term) => term.zh === zh && term.end === before.length);
      if (fits) return [];
      const known = names.get(zh) ?? phrases.get(zh) ?? counted.get(zh);
      const why = known ? `“${zh}”在词汇表里译作“${known[0] ?? ''}”，括号前面不是它` : `词汇表里没有“${zh}”`;
      const instead = known ? `写“${known[0] ?? ''} (${zh})”` : '在 glossary.yaml 里写上它的译法';
      return [errorAt(translation, words, RULE, { offset: match.index, words: match[0], why, instead })];
    }),
  );
}
