import { lineOf } from '../words/line-of.ts';
import { errorAt, type Rule } from './rule.ts';

/** A number of our own is a slide's planned minutes, with a reason; nothing that a visitor can see is ours. */
export const oursNotAllowed: Rule = (checked) => {
  const { deck } = checked;
  if (!deck) return [];
  return deck.ours.flatMap((own) => {
    const slide = deck.slides.findLast((candidate) => candidate.line <= own.line);
    const notes = deck.notes.find((candidate) => candidate.slide === slide?.id);
    const base = { text: '', line: own.line, ...(slide ? { slide: slide.id } : {}) };
    const isMinutes = own.words.startsWith('minutes=') && (notes?.minutes ?? 0) > 0 && slide !== undefined;
    const isDirective = slide !== undefined && lineOf(checked.text, slide.line, /^:::+\s*slide\b/) === own.line;
    if (!isMinutes || (checked.text !== '' && !isDirective)) {
      const why = {
        zh: 'ours 只用在一页的计划分钟数上；给人看的数都要出自报道',
        en: 'ours is only for a slide’s planned minutes; every number that people see is the article’s',
      };
      const instead = {
        zh: '删去 ours，用 from 引出这个数的原文',
        en: 'Delete ours, and name in from the passage that has this number',
      };
      return [errorAt(checked, base, 'ours-not-allowed', { words: own.words, why, instead })];
    }
    if (own.why.trim() !== '') return [];
    const why = { zh: 'ours 没有写理由', en: 'ours gives no reason' };
    const instead = { zh: '例如 ours="计划讲解的分钟数"', en: 'For example ours="计划讲解的分钟数"' };
    return [errorAt(checked, base, 'ours-not-allowed', { words: own.words, why, instead })];
  });
};
