import type { PictureBlock } from '../block.ts';
import { MEDIA_KINDS, type MediaKind, mediaPathProblem } from '../media-path.ts';
import type { RawBlock } from '../raw.ts';
import type { BlockReader, Tell } from './block-reader.ts';

/** `::: picture src="…" alt="…" credit="…"` with the caption inside. */
export const picture: BlockReader = {
  name: 'picture',
  attributes: ['src', 'alt', 'credit'],
  children: [],
  read(raw, base, tell) {
    const shown = readShown(raw, 'picture', tell);
    return shown ? { kind: 'picture', ...base, ...shown } : undefined;
  },
};

/** What a picture and a film have in common: its file, what is to be seen, caption and credit. Undefined when it can't be shown. */
export function readShown(
  raw: RawBlock,
  kind: MediaKind,
  tell: Tell,
): Pick<PictureBlock, 'src' | 'alt' | 'caption' | 'credit'> | undefined {
  const { alt = '', credit = '' } = raw.attributes;
  const { name } = MEDIA_KINDS[kind];
  const src = readPath(raw, 'src', kind, tell);
  if (src === '') tell('block-content', raw.line, `::: ${raw.name}`, `没有写${name}的文件名`, `写 src="…"，${name}放在 deck.md 旁边`);
  if (alt.trim() === '')
    tell('no-alt', raw.line, `::: ${raw.name}`, `没有写${name}里看得到什么，看不见的人就不知道`, '写 alt="…"，用一句话说明看得到什么');
  for (const { cells, line } of raw.items)
    tell('block-content', line, cells.join(' | '), `${name}下面不能写列表`, '写成一两句话，不要用“- ”开头');
  return src && alt.trim() !== '' && raw.items.length === 0 ? { src, alt, caption: raw.lines, credit } : undefined;
}

/** The file that an attribute names: '' when it isn't written, undefined when it can't be one of the deck's own, which is told. */
export function readPath(raw: RawBlock, attribute: string, kind: MediaKind, tell: Tell): string | undefined {
  const path = raw.attributes[attribute] ?? '';
  const problem = path === '' ? undefined : mediaPathProblem(path, kind);
  if (!problem) return path;
  tell(problem.rule, raw.line, `${attribute}="${path}"`, problem.why, problem.instead);
  return undefined;
}
