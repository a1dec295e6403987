import { type Glossary, type TranslatedTerm, translatedTermsIn } from '../glossary.ts';
import type { NumberWords } from '../number.ts';

/** The names and phrases of an English text whose Chinese stands in the other: what they say in numbers is proved with their words (14th Five-Year Plan, 十四五). */
export function termsTold(english: string, chinese: string, { names, phrases }: Glossary): readonly TranslatedTerm[] {
  return translatedTermsIn(english, names, phrases).filter(({ zh }) => chinese.includes(zh));
}

/** Whether a number of the English text lies inside one of the terms. */
export function liesInTerm({ digitsStart, digitsEnd }: NumberWords, terms: readonly TranslatedTerm[]): boolean {
  return terms.some(({ at, end }) => at <= digitsStart && digitsEnd <= end);
}

/** Whether a number of the Chinese text touches one of the terms there. */
export function liesInChineseOf({ start, end }: NumberWords, chinese: string, terms: readonly TranslatedTerm[]): boolean {
  return terms.some(({ zh }) => {
    for (let at = chinese.indexOf(zh); at >= 0; at = chinese.indexOf(zh, at + zh.length))
      if (start < at + zh.length && at < end) return true;
    return false;
  });
}
