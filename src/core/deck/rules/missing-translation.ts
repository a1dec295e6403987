import type { Deck } from '../deck.ts';
import type { Problem } from '../problem.ts';
import type { TranslationRule } from './translation.ts';

const RULE = 'missing-translation';

/** Every slide has its English one, found by id; a missing one is shown in Chinese and waits for a translator. An English slide without its original is an error. */
export const missingTranslation: TranslationRule = ({ deck, original, file }) => {
  if (!deck || !original) return [];
  const missing = original.slides.filter(({ id }) => !deck.slides.some((slide) => slide.id === id));
  const unknown = deck.slides.filter(({ id }) => !original.slides.some((slide) => slide.id === id));
  return [
    ...missing.map(({ id }): Problem => {
      const why = { zh: `还没有 ${id} 这一页的英文`, en: `The slide ${id} has no English yet` };
      const begin = `::: slide id="${id}" :::`;
      const instead = { zh: `译好这一页，写 ${begin}`, en: `Translate it; begin it with ${begin}` };
      return { severity: 'todo', rule: RULE, file, line: 1, words: id, why, instead };
    }),
    ...unknown.map(({ id, line }): Problem => {
      const why = { zh: `中文版没有叫 ${id} 的一页`, en: `The Chinese deck has no slide called ${id}` };
      const instead = { zh: '照中文版写 id，或删去这一页', en: 'Write the id that the Chinese slide has, or delete this slide' };
      return { severity: 'error', rule: RULE, file, line, words: id, why, instead, slide: id };
    }),
  ];
};

/** The same for a deck that has no English file at all. Drafts wait without it. */
export function missingDeck({ head, file }: Deck): readonly Problem[] {
  if (head.draft) return [];
  const why = { zh: '还没有英文版', en: 'There is no English deck yet' };
  const instead = { zh: '在旁边写一个 deck.en.md', en: 'Write a deck.en.md beside this file' };
  return [{ severity: 'todo', rule: RULE, file, line: 1, words: head.name, why, instead }];
}
