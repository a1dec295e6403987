import type { Deck } from '../deck.ts';
import type { Problem, Severity } from '../problem.ts';

/** A file that a slide names, relative to the deck's folder. */
export interface NamedFile {
  readonly path: string;
  readonly line: number;
  readonly slide: string;
  readonly name: '图片' | '影片' | '封面' | '字幕';
}

/** Every file that a deck's slides name, in their order. */
export function namedFiles(deck: Deck): readonly NamedFile[] {
  return deck.slides.flatMap((slide) => {
    const file = (path: string, line: number, name: NamedFile['name']) => (path === '' ? [] : [{ path, line, slide: slide.id, name }]);
    return [
      ...slide.prose.flatMap((part) => (part.kind === 'picture' ? file(part.src, part.line, '图片') : [])),
      ...slide.blocks.flatMap((block) => {
        if (block.kind === 'picture') return file(block.src, block.line, '图片');
        if (block.kind !== 'video') return [];
        const { src, poster, subtitles, line } = block;
        return [...file(src, line, '影片'), ...file(poster, line, '封面'), ...file(subtitles, line, '字幕')];
      }),
    ];
  });
}

/** A picture or film that isn't there keeps its slide off the screen; a film plays without its poster or subtitles. `beside` are the names of what lies where the file should. */
export function missingFile(deck: Deck, { path, line, slide, name }: NamedFile, beside: readonly string[]): Problem {
  const own = path.split('/').at(-1) ?? path;
  const like = beside.find((each) => each.toLowerCase() === own.toLowerCase());
  const stem = (file: string) => file.replace(/\.[^.]*$/, '').toLowerCase();
  const near = like ?? beside.find((each) => stem(each) === stem(own));
  const severity: Severity = name === '图片' || name === '影片' ? 'error' : 'warning';
  return {
    severity,
    rule: 'missing-file',
    file: deck.file,
    line,
    words: path,
    why: like ? `没有叫这个名字的${name}：大小写不同` : `没有这个${name}文件`,
    instead: near
      ? `写 ${path.slice(0, path.length - own.length)}${near}，或把文件改成这个名字`
      : `把${name}放进展项的文件夹，或改正文件名`,
    slide,
  };
}
