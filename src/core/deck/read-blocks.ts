import type { Language } from '../language.ts';
import type { Block } from './block.ts';
import { passagesOf, type Tell } from './blocks/block-reader.ts';
import { BLOCK_READERS } from './blocks/block-readers.ts';
import type { RawBlock } from './raw.ts';
import { meant } from './text/meant.ts';

/** Attributes that every block may carry. */
const COMMON = ['id', 'from', 'ours'];
const CHILD_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { level: ['name', 'figure'], dishes: ['name'], carriers: ['name'] };

function tellUnknownAttributes(raw: RawBlock, allowed: readonly string[], tell: Tell): void {
  for (const key of Object.keys(raw.attributes)) {
    if (!COMMON.includes(key) && !allowed.includes(key)) {
      const why = { zh: `::: ${raw.name} 没有 ${key} 这一项`, en: `::: ${raw.name} has nothing called ${key}` };
      tell('unknown-attribute', raw.line, `${key}="…"`, why, meant(key, [...allowed, ...COMMON]));
    }
  }
}

function tellUnknownChildren(raw: RawBlock, allowed: readonly string[], tell: Tell): void {
  for (const child of raw.children) {
    if (allowed.includes(child.name)) tellUnknownAttributes(child, CHILD_ATTRIBUTES[child.name] ?? [], tell);
    else
      tell(
        'unknown-block',
        child.line,
        `::: ${child.name}`,
        { zh: `${raw.name} 里面不能放 ${child.name}`, en: `${child.name} can’t stand inside ${raw.name}` },
        allowed.length > 0 ? meant(child.name, allowed) : { zh: '移到外面', en: 'Put it outside' },
      );
  }
}

/** Makes typed records of a slide's blocks; what can't be read is told and left out. Ids are unique within the slide. */
export function readBlocks(raws: readonly RawBlock[], slideId: string, tell: Tell, language: Language): readonly Block[] {
  const blocks: Block[] = [];
  const counts = new Map<string, number>();
  for (const raw of raws) {
    const reader = BLOCK_READERS.find((candidate) => candidate.name === raw.name);
    if (!reader) {
      if (raw.name !== '')
        tell(
          'unknown-block',
          raw.line,
          `::: ${raw.name}`,
          { zh: `没有叫 ${raw.name} 的块`, en: `There is no block called ${raw.name}` },
          meant(raw.name, [...BLOCK_READERS.map(({ name }) => name), 'slide']),
        );
      continue;
    }
    tellUnknownAttributes(raw, reader.attributes, tell);
    tellUnknownChildren(raw, reader.children, tell);
    const count = (counts.get(raw.name) ?? 0) + 1;
    counts.set(raw.name, count);
    const id = raw.attributes['id'] ?? `${slideId}.${raw.name}${count > 1 ? `-${count}` : ''}`;
    const block = reader.read(raw, { id, from: passagesOf(raw.attributes['from']), line: raw.line }, tell, language);
    if (block) blocks.push(block);
  }
  return blocks;
}
