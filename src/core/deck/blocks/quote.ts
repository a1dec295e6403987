import { meant } from '../text/meant.ts';
import type { BlockReader } from './block-reader.ts';

/** `::: quote speaker="…" wall="red"`: a quotation word for word, line by line as it is to be read, with its marks. */
export const quote: BlockReader = {
  name: 'quote',
  attributes: ['speaker', 'wall'],
  children: [],
  read(raw, base, tell) {
    const speaker = raw.attributes['speaker'] ?? '';
    if (raw.lines.length === 0) {
      const why = { zh: '引文是空的', en: 'The quotation is empty' };
      tell('block-content', raw.line, '::: quote', why, {
        zh: '把原话连引号写在里面',
        en: 'Write the words inside it, quotation marks too',
      });
      return undefined;
    }
    if (speaker === '') {
      const why = { zh: '引文没有说话的人', en: 'The quotation doesn’t say whose words they are' };
      const instead = { zh: '写 speaker="…"，用报道里的称呼', en: 'Write speaker="…", as the article names them' };
      tell('block-content', raw.line, '::: quote', why, instead);
      return undefined;
    }
    const { wall = 'paper' } = raw.attributes;
    if (wall !== 'red' && wall !== 'paper') {
      tell('block-content', raw.line, `wall="${wall}"`, { zh: '没有这种墙', en: 'There is no such wall' }, meant(wall, ['red', 'paper']));
      return undefined;
    }
    return { kind: 'quote', ...base, lines: raw.lines, speaker, wall };
  },
};
