import { type BlockReader, countIs, readItem } from './block-reader.ts';

/** `::: points`: two to four names to touch, each with the sentence that it opens. */
export const points: BlockReader = {
  name: 'points',
  attributes: [],
  children: [],
  read(raw, base, tell, language) {
    const items = raw.items.map((item) => readItem(item, language));
    const why = { zh: '点开以后没有话可看', en: 'Opened by a tap, it has nothing to say' };
    const instead = { zh: '在 | 后面写上原话', en: 'Write the article’s words behind |' };
    for (const item of items) if (item.note === '') tell('block-content', item.line, item.name, why, instead);
    return countIs(raw, items.length, 2, 4, tell) ? { kind: 'points', ...base, items } : undefined;
  },
};
