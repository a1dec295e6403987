/** What a block may name beside its deck.md, and the kinds of files that it may be. */
export const MEDIA_KINDS = {
  picture: { name: '图片', extensions: ['svg', 'png', 'jpg', 'jpeg', 'webp'] },
  film: { name: '影片', extensions: ['webm', 'mp4'] },
  subtitles: { name: '字幕', extensions: ['vtt'] },
} as const;
export type MediaKind = keyof typeof MEDIA_KINDS;

const OUTSIDE = /^[/\\]|:|\\|(?:^|\/)\.\.(?:\/|$)/;
const CHARACTERS = /^(?!.*(?:^|\/)\.)[\p{L}\p{N}_][\p{L}\p{N}_\-./]*$/u;

/** Why a path can't be that of a deck's own file, in Chinese, and what to write instead; undefined when it can. */
export function mediaPathProblem(
  path: string,
  kind: MediaKind,
): { readonly rule: string; readonly why: string; readonly instead: string } | undefined {
  const { name, extensions } = MEDIA_KINDS[kind];
  if (OUTSIDE.test(path))
    return {
      rule: 'file-outside-deck',
      why: '文件在本展项的文件夹之外',
      instead: `把${name}放进 deck.md 所在的文件夹，只写文件名`,
    };
  if (!CHARACTERS.test(path))
    return { rule: 'file-name', why: '文件名里有不能用的字', instead: '文件名只用汉字、字母、数字、- 和 _，改名后再写' };
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extensions.some((allowed) => allowed === extension)) return undefined;
  const why = extension === '' ? '文件名没有扩展名' : `${name}不能是 ${extension} 文件`;
  return { rule: 'file-kind', why, instead: `换成 ${extensions.filter((each) => each !== 'jpeg').join('、')} 文件` };
}
