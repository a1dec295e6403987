import { termsIn, translatedTermsIn } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './rule.ts';
import { pairsOf, pairText, type Translation, type TranslationRule } from './translation.ts';

const RULE = 'two-translations';
/** As far back as a term before its brackets can begin, in characters. */
const LONGEST_TERM = 200;

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
          const why = {
            zh: `中文这里有“${zh}”，英文里没有译名表的译法“${english}”`,
            en: `The Chinese says “${zh}” here, the English doesn’t have the glossary’s “${english}”`,
          };
          return errorAt(translation, first, RULE, {
            words: text.slice(0, 60),
            why,
            instead: {
              zh: `写“${english}”；要改译法，就改 glossary.yaml 和每一处`,
              en: `Write “${english}”; to change the translation, change glossary.yaml and every place`,
            },
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
        .slice(Math.max(0, match.index - LONGEST_TERM), match.index)
        .replace(/[”’\s]+$/u, '')
        .replaceAll('\n', ' ');
      const fits = translatedTermsIn(before, names, phrases, counted).some((term) => term.zh === zh && term.end === before.length);
      if (fits) return [];
      const known = (names.get(zh) ?? phrases.get(zh) ?? counted.get(zh))?.[0];
      const why = known
        ? {
            zh: `“${zh}”在译名表里译作“${known}”，括号前面不是它`,
            en: `In the glossary “${zh}” is “${known}”, which doesn’t stand before the brackets`,
          }
        : { zh: `译名表里没有“${zh}”`, en: `The glossary doesn’t have “${zh}”` };
      const instead = known
        ? { zh: `写“${known} (${zh})”`, en: `Write “${known} (${zh})”` }
        : { zh: '在 glossary.yaml 里写上它的译法', en: 'Add its translation to glossary.yaml' };
      return [errorAt(translation, words, RULE, { offset: match.index, words: match[0], why, instead })];
    }),
  );
}
