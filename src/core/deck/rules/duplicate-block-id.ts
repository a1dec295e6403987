import { errorAt, type Rule } from './rule.ts';

/** No two blocks of a deck have one id: what is open is kept by it, so both would open at once. */
export const duplicateBlockId: Rule = (checked) => {
  const met = new Map<string, number>();
  return (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap(({ id, line }) => {
      const first = met.get(id);
      met.set(id, first ?? line);
      if (first === undefined) return [];
      const told = {
        words: id,
        why: { zh: `这个块和第 ${first} 行的块都叫 ${id}`, en: `This block and the one on line ${first} are both called ${id}` },
        instead: { zh: '给其中一个换个 id，或删去 id', en: 'Give one of them another id, or no id' },
      };
      return [errorAt(checked, { text: '', line, slide: slide.id }, 'duplicate-block-id', told)];
    }),
  );
};
