import { type Rule, warningAt } from './rule.ts';

/** A film has a still that stands for it until it plays, and where it can't be played. */
export const filmWithoutPoster: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      if (block.kind !== 'video' || block.poster !== '') return [];
      const told = { words: block.src, why: '影片没有封面：开始以前是一块空白', instead: '写 poster="…"，从影片里截一幅图，放在旁边' };
      return [warningAt(checked, { text: '', line: block.line, slide: slide.id }, 'film-without-poster', told)];
    }),
  );
