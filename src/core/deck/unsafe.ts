import type { Tell } from './blocks/block-reader.ts';
import type { Prose } from './deck.ts';
import { isAllowedLink, isAllowedPicture } from './safe-url.ts';
import type { Said } from './said.ts';
import type { Piece } from './split-slides.ts';

/** Why, and what to write instead. */
type Told = readonly [Said, Said];
const NO_HTML: Told = [
  { zh: '不能写 HTML', en: 'HTML can’t be written here' },
  { zh: '用 Markdown 或 ::: 块', en: 'Use Markdown or a ::: block' },
];
const OWN_PICTURES: Told = [
  {
    zh: '图片只能是本展项文件夹里的 svg、png、jpg、webp',
    en: 'A picture is an svg, png, jpg or webp in this deck’s own folder',
  },
  { zh: '把图片放进文件夹，写它的文件名', en: 'Put the picture into the folder and write its name' },
];
const DECKS_ONLY: Told = [
  { zh: '链接只能通向另一个展项', en: 'A link can only lead to another deck' },
  { zh: '写成 deck:展项名 或 deck:展项名#页名', en: 'Write deck:folder or deck:folder#slide' },
];
const HTML = /<(?:[a-z/!][^>]*>?)/i;

/** Tells raw HTML, and links or pictures outside the table of allowed ones. */
export function tellUnsafe(body: Piece, prose: readonly Prose[], tell: Tell): void {
  body.text.split('\n').forEach((text, index) => {
    const html = HTML.exec(text);
    if (html) tell('unsafe-html', body.line + index, html[0], ...NO_HTML);
  });
  for (const part of prose) {
    if (part.kind === 'picture') {
      if (!isAllowedPicture(part.src)) tell('unsafe-url', part.line, part.src, ...OWN_PICTURES);
      continue;
    }
    for (const row of part.kind === 'list' ? part.items : [part.inline]) {
      for (const inline of row)
        if (inline.kind === 'link' && !isAllowedLink(inline.to)) tell('unsafe-url', part.line, inline.to, ...DECKS_ONLY);
    }
  }
}
