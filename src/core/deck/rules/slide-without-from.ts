import type { Rule } from './rule.ts';

/** A slide that shows words names at least one passage. */
export const slideWithoutFrom: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) => {
    const own = checked.words.filter((words) => words.slide === slide.id && words.place !== 'notes' && words.place !== 'kicker');
    const first = own[0];
    if (!first || checked.passages.some((passage) => passage.slide === slide.id)) return [];
    return [
      {
        severity: 'warning' as const,
        rule: 'slide-without-from',
        file: checked.file,
        line: first.line,
        words: first.text.slice(0, 30),
        why: '这一页有字，却没有引出报道的哪一句',
        instead: '加一块 ::: source from="报道里的原文" :::',
        slide: slide.id,
      },
    ];
  });
