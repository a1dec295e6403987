import { type Rule, warningAt } from './rule.ts';

/** A film has a still that stands for it until it plays, and where it can't be played. */
export const filmWithoutPoster: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      if (block.kind !== 'video' || block.poster !== '') return [];
      const told = {
        words: block.src,
        why: { zh: '影片没有封面：开始以前是一块空白', en: 'The film has no poster: until it plays there is only an empty space' },
        instead: {
          zh: '写 poster="…"，从影片里截一幅图，放在旁边',
          en: 'Take a still from the film, put it beside deck.md and write poster="…"',
        },
      };
      return [warningAt(checked, { text: '', line: block.line, slide: slide.id }, 'film-without-poster', told)];
    }),
  );
