import type { Tell } from './blocks/block-reader.ts';
import type { Prose } from './deck.ts';
import { isAllowedLink, isAllowedPicture } from './safe-url.ts';
import type { Piece } from './split-slides.ts';

const HTML = /<(?:[a-z/!][^>]*>?)/i;

/** Tells raw HTML, and links or pictures outside the table of allowed ones. */
export function tellUnsafe(body: Piece, prose: readonly Prose[], tell: Tell): void {
  body.text.split('\n').forEach((text, index) => {
    const html = HTML.exec(text);
    if (html) tell('unsafe-html', body.line + index, html[0], '不能写 HTML', '用 Markdown 或 ::: 块');
  });
  for (const part of prose) {
    if (part.kind === 'picture') {
      if (!isAllowedPicture(part.src))
        tell('unsafe-url', part.line, part.src, '图片只能是本展项文件夹里的 svg、png、jpg、webp', '把图片放进文件夹，写它的文件名');
      continue;
    }
    for (const row of part.kind === 'list' ? part.items : [part.inline]) {
      for (const inline of row)
        if (inline.kind === 'link' && !isAllowedLink(inline.to))
          tell('unsafe-url', part.line, inline.to, '链接只能通向另一个展项', '写成 deck:展项名 或 deck:展项名#页名');
    }
  }
}
