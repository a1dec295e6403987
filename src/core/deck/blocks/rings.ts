import { type BlockReader, countIs, readFigureItems } from './block-reader.ts';

/** `::: rings`: two to four figures of one kind as half discs whose areas stand for them. */
export const rings: BlockReader = {
  name: 'rings',
  attributes: [],
  children: [],
  read(raw, base, tell, language) {
    const items = readFigureItems(raw, tell, language);
    return countIs(raw, items.length, 2, 4, tell) ? { kind: 'rings', ...base, items } : undefined;
  },
};
