import type { Block } from '../block.ts';
import { errorAt } from './rule.ts';
import type { TranslationRule } from './translation.ts';

/**
 * A slide has as many paragraphs and the same blocks in both languages: kind and id, how many rows, which answer is right, which deck a door leads to. The switch of
 * language keeps what is open by block and row.
 */
export const otherBlocks: TranslationRule = (translation) =>
  (translation.deck?.slides ?? []).flatMap((slide) => {
    const original = translation.original?.slides.find(({ id }) => id === slide.id);
    if (!original) return [];
    const tell = (line: number, words: string, why: string) =>
      errorAt(translation, { text: '', line, slide: slide.id }, 'other-blocks', {
        words,
        why,
        instead: '照中文版的这一页写：块、行数和次序都一样',
      });
    const paragraphs = `${original.prose.length} 段话`;
    if (slide.prose.length !== original.prose.length) return [tell(slide.line, `${slide.prose.length} 段话`, `中文版是 ${paragraphs}`)];
    const own = slide.blocks.map(nameOf).join('、');
    const theirs = original.blocks.map(nameOf).join('、');
    if (own !== theirs) return [tell(slide.line, own, `中文版的块是：${theirs || '（没有）'}`)];
    return slide.blocks.flatMap((block, index) => {
      const other = original.blocks[index];
      return other && shapeOf(block) !== shapeOf(other)
        ? [tell(block.line, `::: ${block.kind}`, `这个块和中文版的不一样：中文版是 ${shapeOf(other)}`)]
        : [];
    });
  });

function nameOf(block: Block): string {
  return `${block.kind}（${block.id}）`;
}

function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'source':
      return block.last ? '末页' : '出处';
    case 'picture':
      return '图片';
    case 'video':
      return `影片 ${block.src}`;
    case 'quote':
      return block.wall;
    case 'tree':
      return `${block.levels.length} 环，其中第 ${numbered(block.levels.map(({ figure }) => figure !== undefined))} 环有数`;
    case 'menu':
      return `${block.dishes.length} 份套餐，${block.carriers.length} 样载体`;
    case 'question':
      return `${block.options.length} 个选项，第 ${numbered(block.options.map(({ right }) => right))} 个对，标出“${block.mark}”`;
    case 'doors':
      return block.items.map(({ deck }) => deck).join('、');
    default:
      return `${block.items.length} 行，其中第 ${numbered(block.items.map(({ figure }) => figure !== undefined))} 行有数`;
  }
}

function numbered(these: readonly boolean[]): string {
  return these.flatMap((is, index) => (is ? [index + 1] : [])).join('、');
}
