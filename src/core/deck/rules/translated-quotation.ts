import { translatedTermsIn } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { quotationsIn } from '../proof/quotation.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';
import { UNPAIRED } from './quotation-messages.ts';
import { errorAt } from './rule.ts';
import type { Translation, TranslationRule } from './translation.ts';

const RULE = 'translated-quotation';
const UNMARKED = {
  why: { zh: '引文要放在一对引号里', en: 'A quotation stands in one pair of quotation marks' },
  instead: { zh: '在开头写“，在末尾写”', en: 'Write “ at its beginning and ” at its end' },
};
const UNKNOWN = {
  why: {
    zh: '引号里的英文不是译名表里的译法，或它的中文不在所引的原文里',
    en: 'The quoted English isn’t the glossary’s, or its Chinese isn’t in the passages named here',
  },
  instead: {
    zh: '照 glossary.yaml 写，或把这个译法加进去，或去掉引号',
    en: 'Write it as glossary.yaml does, add it there, or take the quotation marks away',
  },
};

/**
 * What stands in quotation marks in English is the glossary's translation of words that stand in a passage of the same slide (a wrong option's:
 * anywhere in the article). A quote block stands in one pair of marks; its words are the glossary's, letter for letter, where it has them. Where
 * it hasn't, they are our translation, and nobody but a reader can prove them.
 */
export const translatedQuotation: TranslationRule = (translation) =>
  translation.words.flatMap((words) => {
    if (words.place === 'figure') return [];
    // ’ between letters is an apostrophe.
    const text = words.text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
    const { quotations, unpaired } = quotationsIn(text);
    const tell = (offset: number, own: string, told: { readonly why: Said; readonly instead: Said }) =>
      errorAt(translation, words, RULE, { offset, words: own, ...told });
    const torn = unpaired.map((at) => tell(at, text.slice(Math.max(0, at - 10), at + 12), UNPAIRED));
    if (words.place === 'quote') {
      const whole = quotations.some(({ start, end }) => start === 1 && end === text.length - 1);
      if (torn.length > 0) return torn;
      return whole ? knownQuotationProblems(translation, words) : [tell(0, text.slice(0, 30), UNMARKED)];
    }
    const sources = words.place === 'wrong-option' ? [translation.article?.text ?? ''] : words.passages;
    const unknown = quotations.filter(({ inner }) => {
      const own = inner.replaceAll('\n', ' ').replace(/[,.;:!?]$/, '');
      const terms = translatedTermsIn(own, translation.glossary.names, translation.glossary.phrases);
      return !terms.some(({ zh, at, end }) => at === 0 && end === own.length && sources.some((source) => source.includes(zh)));
    });
    return [...torn, ...unknown.map(({ inner, start }) => tell(start, `“${inner}”`, UNKNOWN))];
  });

/** Holds a quote block's English against the glossary's translation of the whole quotation; told at the display line that first leaves it. */
function knownQuotationProblems(translation: Translation, words: Words): readonly Problem[] {
  const original = translation.originalWords.find(({ place, block }) => place === 'quote' && block === words.block)?.text;
  const zh = (original ?? '').replaceAll('\n', '').replace(/^“|”$/gu, '');
  const known = translation.glossary.quotations.get(zh)?.[0];
  if (known === undefined) return [];
  const lines = words.text.split('\n');
  if (lines.join(' ') === `“${known}”`) return [];
  let at = 0;
  const wrong = lines.findIndex((line) => {
    const fits = `“${known}”`.startsWith(line, at);
    at += line.length + 1;
    return !fits;
  });
  const line = words.line + (wrong < 0 ? lines.length - 1 : wrong);
  const why = { zh: '这段引文的英文和译名表里的不是一字不差', en: 'The English of this quotation isn’t the glossary’s, letter for letter' };
  const instead = { zh: `照 glossary.yaml 写：“${known}”`, en: `Write it as glossary.yaml does: “${known}”` };
  return [errorAt(translation, { ...words, text: '', line }, RULE, { words: lines[Math.max(0, wrong)] ?? '', why, instead })];
}
