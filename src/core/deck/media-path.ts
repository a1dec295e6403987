import type { Said } from './said.ts';

/** What a block may name beside its deck.md, and the kinds of files that it may be. */
export const MEDIA_KINDS = {
  picture: { name: { zh: '图片', en: 'picture' }, extensions: ['svg', 'png', 'jpg', 'jpeg', 'webp'] },
  film: { name: { zh: '影片', en: 'film' }, extensions: ['webm', 'mp4'] },
  subtitles: { name: { zh: '字幕', en: 'file of subtitles' }, extensions: ['vtt'] },
} as const;
export type MediaKind = keyof typeof MEDIA_KINDS;

const OUTSIDE = /^[/\\]|:|\\|(?:^|\/)\.\.(?:\/|$)/;
const CHARACTERS = /^(?!.*(?:^|\/)\.)[\p{L}\p{N}_][\p{L}\p{N}_\-./]*$/u;

/** Why a path can't be that of a deck's own file, and what to write instead; undefined when it can. */
export function mediaPathProblem(
  path: string,
  kind: MediaKind,
): { readonly rule: string; readonly why: Said; readonly instead: Said } | undefined {
  const { name, extensions } = MEDIA_KINDS[kind];
  if (OUTSIDE.test(path))
    return {
      rule: 'file-outside-deck',
      why: { zh: '文件在本展项的文件夹之外', en: 'The file lies outside this deck’s folder' },
      instead: {
        zh: `把${name.zh}放进 deck.md 所在的文件夹，只写文件名`,
        en: `Put the ${name.en} into the folder of deck.md and write no more than its name`,
      },
    };
  if (!CHARACTERS.test(path))
    return {
      rule: 'file-name',
      why: { zh: '文件名里有不能用的字', en: 'The file’s name has characters that can’t be used' },
      instead: {
        zh: '文件名只用汉字、字母、数字、- 和 _，改名后再写',
        en: 'Use Chinese characters, letters, digits, - and _ only: give the file a new name, then write that',
      },
    };
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extensions.some((allowed) => allowed === extension)) return undefined;
  const why =
    extension === ''
      ? { zh: '文件名没有扩展名', en: 'The file’s name has no ending' }
      : { zh: `${name.zh}不能是 ${extension} 文件`, en: `A ${name.en} can’t be a .${extension}` };
  const endings = extensions.filter((each) => each !== 'jpeg');
  const instead = { zh: `换成 ${endings.join('、')} 文件`, en: `Bring it as ${endings.join(', ')}` };
  return { rule: 'file-kind', why, instead };
}
