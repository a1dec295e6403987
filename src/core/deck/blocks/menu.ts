import type { Language } from '../../language.ts';
import type { RawBlock } from '../raw.ts';
import { type BlockReader, readItem } from './block-reader.ts';

function itemsOf(raw: RawBlock, child: string, language: Language) {
  return raw.children.filter(({ name }) => name === child).flatMap(({ items }) => items.map((item) => readItem(item, language)));
}

function nameOf(raw: RawBlock, child: string): string {
  return raw.children.find(({ name }) => name === child)?.attributes['name'] ?? '';
}

/** `:::: menu order="点单" slip="出单"` with the lists `::: dishes name="…"` and `::: carriers name="…"` inside. */
export const menu: BlockReader = {
  name: 'menu',
  attributes: ['order', 'slip'],
  children: ['dishes', 'carriers'],
  read(raw, base, tell, language) {
    const { order = '', slip = '' } = raw.attributes;
    const dishes = itemsOf(raw, 'dishes', language);
    const carriers = itemsOf(raw, 'carriers', language);
    if (order === '' || slip === '' || dishes.length < 3 || dishes.length > 6 || carriers.length > 8) {
      const why = {
        zh: '菜单要有 order、slip、三到六份套餐，载体不超过八样',
        en: 'A menu has order, slip, three to six dishes and at most eight carriers',
      };
      tell('block-content', raw.line, '::: menu', why, { zh: '照手册里的样子写', en: 'Write it like the one in docs/authoring.md' });
      return undefined;
    }
    return {
      kind: 'menu',
      ...base,
      order,
      slip,
      dishes,
      carriers,
      dishesName: nameOf(raw, 'dishes'),
      carriersName: nameOf(raw, 'carriers'),
    };
  },
};
