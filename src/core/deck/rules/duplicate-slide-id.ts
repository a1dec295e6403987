import { lineOf } from '../words/line-of.ts';
import { errorAt, type Rule } from './rule.ts';

/** No two slides of a deck have one id. */
export const duplicateSlideId: Rule = (checked) => {
  const slides = checked.deck?.slides ?? [];
  return slides.flatMap((slide, index) => {
    const first = slides.findIndex((other) => other.id === slide.id);
    if (first === index) return [];
    const line = lineOf(checked.text, slide.line, /^:::+\s*slide\b/);
    const why = `第 ${first + 1} 页和第 ${index + 1} 页都叫 ${slide.id}`;
    return [
      errorAt(checked, { text: '', line, slide: slide.id }, 'duplicate-slide-id', { words: slide.id, why, instead: '给其中一页换个 id' }),
    ];
  });
};
