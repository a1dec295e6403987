import { type BlockReader, countIs, readFigureItems } from './block-reader.ts';

/** `::: chart`: two to six figures as lengths on one scale. */
export const chart: BlockReader = {
  name: 'chart',
  attributes: [],
  children: [],
  read(raw, base, tell, language) {
    const items = readFigureItems(raw, tell, language);
    return countIs(raw, items.length, 2, 6, tell) ? { kind: 'chart', ...base, items } : undefined;
  },
};
