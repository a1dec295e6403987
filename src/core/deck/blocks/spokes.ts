import { type BlockReader, countIs, readItem } from './block-reader.ts';

/** `::: spokes hub="党建+"`: two to seven names that go out from a hub, the first the foremost. */
export const spokes: BlockReader = {
  name: 'spokes',
  attributes: ['hub'],
  children: [],
  read(raw, base, tell, language) {
    const items = raw.items.map((item) => readItem(item, language));
    const hub = raw.attributes['hub'] ?? '';
    if (hub === '')
      tell(
        'block-content',
        raw.line,
        '::: spokes',
        { zh: '正中没有字', en: 'The centre is empty' },
        { zh: '写 hub="…"', en: 'Write hub="…"' },
      );
    return countIs(raw, items.length, 2, 7, tell) ? { kind: 'spokes', ...base, hub, items } : undefined;
  },
};
