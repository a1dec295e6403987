import { type BlockReader, countIs } from './block-reader.ts';

const OPTION = /^\[([ x])\]\s*(.+)$/;

/** `::: question mark="…"` with answers as `- [x] 对的` and `- [ ] 错的`, exactly one of them right; the slide's title asks. */
export const question: BlockReader = {
  name: 'question',
  attributes: ['mark'],
  children: [],
  read(raw, base, tell) {
    const options = raw.items.flatMap(({ cells, line }) => {
      const match = OPTION.exec(cells.join(' | '));
      if (match) return [{ text: match[2] ?? '', right: match[1] === 'x', line }];
      tell('block-content', line, cells.join(' | '), '看不出这个选项对不对', '写成“- [x] 对的”或“- [ ] 错的”');
      return [];
    });
    const right = options.filter((option) => option.right);
    if (right.length !== 1) {
      tell('block-content', raw.line, '::: question', `有 ${right.length} 个选项标为对的`, '正好标一个 [x]');
      return undefined;
    }
    const mark = raw.attributes['mark'] ?? right[0]?.text ?? '';
    if (!base.from.some((passage) => passage.includes(mark))) {
      tell('block-content', raw.line, mark, '答案这几个字不在 from 的原话里', '写 mark="原话里的那几个字"');
      return undefined;
    }
    return countIs(raw, options.length, 2, 4, tell) ? { kind: 'question', ...base, options, mark } : undefined;
  },
};
