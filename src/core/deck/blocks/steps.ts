import { type BlockReader, countIs, readItem } from './block-reader.ts';

/** `::: steps`: two to five things in their order, shown one by one. */
export const steps: BlockReader = {
  name: 'steps',
  attributes: [],
  children: [],
  read(raw, base, tell) {
    const items = raw.items.map(readItem);
    return countIs(raw, items.length, 2, 5, tell) ? { kind: 'steps', ...base, items } : undefined;
  },
};
