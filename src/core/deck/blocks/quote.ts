import type { BlockReader } from './block-reader.ts';

/** `::: quote speaker="…" wall="red"`: a quotation word for word, line by line as it is to be read, with its marks. */
export const quote: BlockReader = {
  name: 'quote',
  attributes: ['speaker', 'wall'],
  children: [],
  read(raw, base, tell) {
    const speaker = raw.attributes['speaker'] ?? '';
    if (raw.lines.length === 0) {
      tell('block-content', raw.line, '::: quote', '引文是空的', '把原话连引号写在里面');
      return undefined;
    }
    if (speaker === '') {
      tell('block-content', raw.line, '::: quote', '引文没有说话的人', '写 speaker="…"，用报道里的称呼');
      return undefined;
    }
    const wall = raw.attributes['wall'] === 'red' ? 'red' : 'paper';
    return { kind: 'quote', ...base, lines: raw.lines, speaker, wall };
  },
};
