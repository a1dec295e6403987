import { meant } from '../text/meant.ts';
import type { BlockReader } from './block-reader.ts';

/** `::: source from="…" last="yes" :::`: the passage that the slide rests on, to be opened by a tap. */
export const source: BlockReader = {
  name: 'source',
  attributes: ['last'],
  children: [],
  read(raw, base, tell) {
    const { last = 'no' } = raw.attributes;
    if (last !== 'yes' && last !== 'no')
      tell(
        'block-content',
        raw.line,
        `last="${last}"`,
        { zh: 'last 只能写 yes', en: '“last” can be yes only' },
        meant(last, ['yes', 'no']),
      );
    if (base.from.length > 0) return { kind: 'source', ...base, last: last === 'yes' };
    const why = { zh: '没有写出处', en: 'No passage is named' };
    tell('block-content', raw.line, '::: source', why, { zh: '写 from="报道里的原文"', en: 'Write from="words of the article"' });
    return undefined;
  },
};
