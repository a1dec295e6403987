import { isAllowedLink } from '../safe-url.ts';
import { type BlockReader, countIs } from './block-reader.ts';

/** `::: doors hub="…"` with rows `- 名称 | deck:展项名`: rings to touch that lead into other decks. */
export const doors: BlockReader = {
  name: 'doors',
  attributes: ['hub'],
  children: [],
  read(raw, base, tell) {
    const items = raw.items.flatMap(({ cells, line }) => {
      const [name = '', to = ''] = cells;
      if (isAllowedLink(to)) return [{ name, deck: to.replace(/^deck:/, ''), line }];
      const why = { zh: '不知道这一环通向哪里', en: 'It isn’t clear where this ring leads' };
      tell('block-content', line, cells.join(' | '), why, { zh: '写成“- 名称 | deck:展项名”', en: 'Write “- name | deck:folder”' });
      return [];
    });
    const hub = raw.attributes['hub'] ?? '';
    return countIs(raw, items.length, 2, 4, tell) ? { kind: 'doors', ...base, hub, items } : undefined;
  },
};
