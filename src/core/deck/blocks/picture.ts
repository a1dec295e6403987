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
  const block = `::: ${raw.name}`;
  if (src === '') {
    const why = { zh: `没有写${name.zh}的文件名`, en: `The file of the ${name.en} isn’t named` };
    tell('block-content', raw.line, block, why, {
      zh: `写 src="…"，${name.zh}放在 deck.md 旁边`,
      en: 'Write src="…"; the file lies beside deck.md',
    });
  }
  if (alt.trim() === '') {
    const why = {
      zh: `没有写${name.zh}里看得到什么，看不见的人就不知道`,
      en: `What the ${name.en} shows isn’t written, so whoever can’t see won’t know`,
    };
    tell('no-alt', raw.line, block, why, {
      zh: '写 alt="…"，用一句话说明看得到什么',
      en: 'Write alt="…": one sentence on what is to be seen',
    });
  }
  for (const { cells, line } of raw.items) {
    const why = { zh: `${name.zh}下面不能写列表`, en: `A ${name.en} can’t have a list below it` };
    tell('block-content', line, cells.join(' | '), why, {
      zh: '写成一两句话，不要用“- ”开头',
      en: 'Write a sentence or two, without “- ” before them',
    });
  }
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
