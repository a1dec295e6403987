import type { Language } from '../../language.ts';
import type { Level } from '../block.ts';
import { readFigure } from '../figure.ts';
import type { RawBlock } from '../raw.ts';
import { type BlockReader, countIs, passagesOf, type Tell } from './block-reader.ts';

function readLevel(raw: RawBlock, id: string, tell: Tell, language: Language): Level | undefined {
  const { name = '', figure: written = '' } = raw.attributes;
  if (name === '') {
    const why = { zh: '这一环没有名称', en: 'This ring has no name' };
    tell('block-content', raw.line, '::: level', why, { zh: '写 name="…"', en: 'Write name="…"' });
    return undefined;
  }
  const figure = readFigure(written, language);
  if (written !== '' && !figure) {
    const why = { zh: '读不出这个数', en: 'This number can’t be read' };
    const instead = { zh: '写成 figure="15座"', en: 'Write figure="15座", in English figure="15"' };
    tell('block-content', raw.line, `figure="${written}"`, why, instead);
  }
  const base: Level = { id, from: passagesOf(raw.attributes['from']), line: raw.line, name, detail: raw.lines };
  return figure ? { ...base, figure } : base;
}

/** `:::: tree` with `::: level name="…" figure="…"` inside: three to five rings, the first the innermost. */
export const tree: BlockReader = {
  name: 'tree',
  attributes: [],
  children: ['level'],
  read(raw, base, tell, language) {
    const levels = raw.children.flatMap((child, index) => readLevel(child, `${base.id}.${index}`, tell, language) ?? []);
    return countIs(raw, levels.length, 3, 5, tell) ? { kind: 'tree', ...base, levels } : undefined;
  },
};
