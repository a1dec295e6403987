import { type BlockReader, countIs, readFigureItems } from './block-reader.ts';

/** `::: cards`: two to four figures as arches with counted dots; a fourth cell opens on touch. */
export const cards: BlockReader = {
  name: 'cards',
  attributes: [],
  children: [],
  read(raw, base, tell, language) {
    const items = readFigureItems(raw, tell, language);
    return countIs(raw, items.length, 2, 4, tell) ? { kind: 'cards', ...base, items } : undefined;
  },
};
