import { lineOf } from '../words/line-of.ts';
import { errorAt, type Rule } from './rule.ts';

/** No two slides of a deck have one id. */
export const duplicateSlideId: Rule = (checked) => {
  const firsts = new Map<string, number>();
  return (checked.deck?.slides ?? []).flatMap((slide, index) => {
    const first = firsts.get(slide.id);
    if (first === undefined) {
      firsts.set(slide.id, index);
      return [];
    }
    const line = lineOf(checked.text, slide.line, /^:::+\s*slide\b/);
    const why = `第 ${first + 1} 页和第 ${index + 1} 页都叫 ${slide.id}`;
    return [
      errorAt(checked, { text: '', line, slide: slide.id }, 'duplicate-slide-id', { words: slide.id, why, instead: '给其中一页换个 id' }),
    ];
  });
};
