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
    const told = {
      words: slide.id,
      why: {
        zh: `第 ${first + 1} 页和第 ${index + 1} 页都叫 ${slide.id}`,
        en: `Slides ${first + 1} and ${index + 1} are both called ${slide.id}`,
      },
      instead: { zh: '给其中一页换个 id', en: 'Give one of them another id' },
    };
    return [errorAt(checked, { text: '', line, slide: slide.id }, 'duplicate-slide-id', told)];
  });
};
