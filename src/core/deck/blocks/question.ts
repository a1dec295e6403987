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
      const why = { zh: '看不出这个选项对不对', en: 'It isn’t clear whether this option is right' };
      const instead = { zh: '写成“- [x] 对的”或“- [ ] 错的”', en: 'Write “- [x] right” or “- [ ] wrong”' };
      tell('block-content', line, cells.join(' | '), why, instead);
      return [];
    });
    const right = options.filter((option) => option.right);
    if (right.length !== 1) {
      const why = { zh: `有 ${right.length} 个选项标为对的`, en: `${right.length} options are marked as right` };
      tell('block-content', raw.line, '::: question', why, { zh: '正好标一个 [x]', en: 'Mark exactly one with [x]' });
      return undefined;
    }
    const mark = raw.attributes['mark'] ?? right[0]?.text ?? '';
    if (!base.from.some((passage) => passage.includes(mark))) {
      const why = { zh: '答案这几个字不在 from 的原话里', en: 'These words of the answer aren’t in from' };
      tell('block-content', raw.line, mark, why, { zh: '写 mark="原话里的那几个字"', en: 'Write mark="the words as they stand in from"' });
      return undefined;
    }
    return countIs(raw, options.length, 2, 4, tell) ? { kind: 'question', ...base, options, mark } : undefined;
  },
};
