import { meant } from '../text/meant.ts';
import { type BlockReader, countIs, readFigureItems } from './block-reader.ts';

/** `::: figures picture="towers"`: one to four numbers, read one by one. */
export const figures: BlockReader = {
  name: 'figures',
  attributes: ['picture'],
  children: [],
  read(raw, base, tell, language) {
    const picture = raw.attributes['picture'] ?? '';
    if (picture !== '' && picture !== 'towers') {
      const why = { zh: '没有这幅画', en: 'There is no such picture' };
      tell('block-content', raw.line, `picture="${picture}"`, why, meant(picture, ['towers']));
      return undefined;
    }
    const items = readFigureItems(raw, tell, language);
    return countIs(raw, items.length, 1, 4, tell) ? { kind: 'figures', ...base, items, picture } : undefined;
  },
};
