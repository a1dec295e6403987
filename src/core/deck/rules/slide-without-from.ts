import { type Rule, warningAt } from './rule.ts';

/** A slide that shows words names at least one passage. */
export const slideWithoutFrom: Rule = (checked) => {
  const shown = checked.words.filter(({ place }) => place !== 'notes' && place !== 'kicker');
  // The first words of a slide are to win, so the last come first.
  const firsts = new Map([...shown].reverse().map((words) => [words.slide, words]));
  const proved = new Set(checked.passages.map(({ slide }) => slide));
  return (checked.deck?.slides ?? []).flatMap((slide) => {
    const first = firsts.get(slide.id);
    if (!first || proved.has(slide.id)) return [];
    const told = {
      words: first.text.slice(0, 30),
      why: { zh: '这一页有字，却没有引出报道的哪一句', en: 'This slide has words, but names no passage that they rest on' },
      instead: { zh: '加一块 ::: source from="报道里的原文" :::', en: 'Add ::: source from="words of the article" :::' },
    };
    return [warningAt(checked, { text: '', line: first.line, slide: slide.id }, 'slide-without-from', told)];
  });
};
