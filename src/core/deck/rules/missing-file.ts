import type { Deck } from '../deck.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Said } from '../said.ts';

/** What a file is to the slide that names it, for messages. */
export const FILE_NAMES = {
  picture: { zh: '图片', en: 'picture' },
  film: { zh: '影片', en: 'film' },
  poster: { zh: '封面', en: 'poster' },
  subtitles: { zh: '字幕', en: 'subtitles' },
} as const satisfies Readonly<Record<string, Said>>;

/** A file that a slide names, relative to the deck's folder. */
export interface NamedFile {
  readonly path: string;
  readonly line: number;
  readonly slide: string;
  readonly kind: keyof typeof FILE_NAMES;
}

/** Every file that a deck's slides name, in their order. */
export function namedFiles(deck: Deck): readonly NamedFile[] {
  return deck.slides.flatMap((slide) => {
    const file = (path: string, line: number, kind: NamedFile['kind']) => (path === '' ? [] : [{ path, line, slide: slide.id, kind }]);
    return [
      ...slide.prose.flatMap((part) => (part.kind === 'picture' ? file(part.src, part.line, 'picture') : [])),
      ...slide.blocks.flatMap((block) => {
        if (block.kind === 'picture') return file(block.src, block.line, 'picture');
        if (block.kind !== 'video') return [];
        const { src, poster, subtitles, line } = block;
        return [...file(src, line, 'film'), ...file(poster, line, 'poster'), ...file(subtitles, line, 'subtitles')];
      }),
    ];
  });
}

/** A picture or film that isn't there keeps its slide off the screen; a film plays without its poster or subtitles. `beside` are the names of what lies where the file should. */
export function missingFile(deck: Deck, { path, line, slide, kind }: NamedFile, beside: readonly string[]): Problem {
  const own = path.split('/').at(-1) ?? path;
  const like = beside.find((each) => each.toLowerCase() === own.toLowerCase());
  const stem = (file: string) => file.replace(/\.[^.]*$/, '').toLowerCase();
  const near = like ?? beside.find((each) => stem(each) === stem(own));
  const severity: Severity = kind === 'picture' || kind === 'film' ? 'error' : 'warning';
  const name = FILE_NAMES[kind];
  const written = `${path.slice(0, path.length - own.length)}${near}`;
  return {
    severity,
    rule: 'missing-file',
    file: deck.file,
    line,
    words: path,
    why: like
      ? { zh: `没有叫这个名字的${name.zh}：大小写不同`, en: `The file of the ${name.en} has other capital letters in its name` }
      : { zh: `没有这个${name.zh}文件`, en: `The file of the ${name.en} isn’t there` },
    instead: near
      ? { zh: `写 ${written}，或把文件改成这个名字`, en: `Write ${written}, or give the file this name` }
      : { zh: `把${name.zh}放进展项的文件夹，或改正文件名`, en: `Put it into the deck’s folder, or correct the name` },
    slide,
  };
}
