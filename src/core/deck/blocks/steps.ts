import { type BlockReader, countIs, readItem } from './block-reader.ts';

/** `::: steps`: two to five things in their order, shown one by one. */
export const steps: BlockReader = {
  name: 'steps',
  attributes: [],
  children: [],
  read(raw, base, tell, language) {
    const items = raw.items.map((item) => readItem(item, language));
    return countIs(raw, items.length, 2, 5, tell) ? { kind: 'steps', ...base, items } : undefined;
  },
};
