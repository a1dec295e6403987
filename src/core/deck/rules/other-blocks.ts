import type { Block } from '../block.ts';
import type { Said } from '../said.ts';
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
    const tell = (line: number, words: string, why: Said) =>
      errorAt(translation, { text: '', line, slide: slide.id }, 'other-blocks', {
        words,
        why,
        instead: {
          zh: '照中文版的这一页写：块、行数和次序都一样',
          en: 'Follow the Chinese slide: the same blocks, as many rows, in the same order',
        },
      });
    const [paragraphs, others] = [slide.prose.length, original.prose.length];
    if (paragraphs !== others)
      return [
        tell(slide.line, '', {
          zh: `这里有 ${paragraphs} 段话，中文版是 ${others} 段`,
          en: `There are ${paragraphs} paragraphs here and ${others} in the Chinese`,
        }),
      ];
    const own = slide.blocks.map(nameOf).join('、');
    const theirs = original.blocks.map(nameOf).join('、');
    if (own !== theirs) return [tell(slide.line, own, blocksOf(theirs))];
    return slide.blocks.flatMap((block, index) => {
      const other = original.blocks[index];
      return other && shapeOf(block).zh !== shapeOf(other).zh
        ? [tell(lineOf(block, other), `::: ${block.kind}`, builtAs(shapeOf(other)))]
        : [];
    });
  });

/** Where a block differs: another right answer at the option that is marked, anything else at the block. */
function lineOf(block: Block, other: Block): number {
  const isQuestion = block.kind === 'question' && other.kind === 'question' && block.options.length === other.options.length;
  return (isQuestion ? block.options.find(({ right }) => right)?.line : undefined) ?? block.line;
}

function nameOf(block: Block): string {
  return `${block.kind}（${block.id}）`;
}

function blocksOf(theirs: string): Said {
  return { zh: `中文版的块是：${theirs || '（没有）'}`, en: `The blocks of the Chinese slide are: ${theirs || '(none)'}` };
}

function builtAs({ zh, en }: Said): Said {
  return { zh: `这个块和中文版的不一样：中文版是 ${zh}`, en: `This block isn’t built like the Chinese one, which has ${en}` };
}

function shapeOf(block: Block): Said {
  switch (block.kind) {
    case 'source':
      return block.last ? { zh: '末页', en: 'last="yes"' } : { zh: '出处', en: 'no last="yes"' };
    case 'picture':
      return { zh: '图片', en: 'a picture' };
    case 'video':
      return { zh: `影片 ${block.src}`, en: `the film ${block.src}` };
    case 'quote':
      return { zh: `wall="${block.wall}"`, en: `wall="${block.wall}"` };
    case 'tree':
      return rowsOf(block.levels, { zh: '环', en: 'levels' });
    case 'menu':
      return {
        zh: `${block.dishes.length} 份套餐，${block.carriers.length} 样载体`,
        en: `${block.dishes.length} dishes and ${block.carriers.length} carriers`,
      };
    case 'question': {
      const right = numbered(block.options.map((option) => option.right));
      return {
        zh: `${block.options.length} 个选项，第 ${right} 个对，标出“${block.mark}”`,
        en: `${block.options.length} options, number ${right} right, and the mark “${block.mark}”`,
      };
    }
    case 'doors': {
      const decks = block.items.map(({ deck }) => deck).join('、');
      return { zh: decks, en: `the doors ${decks}` };
    }
    default:
      return rowsOf(block.items, { zh: '行', en: 'rows' });
  }
}

function rowsOf(rows: readonly { readonly figure?: unknown }[], { zh, en }: Said): Said {
  const withFigure = numbered(rows.map(({ figure }) => figure !== undefined));
  if (withFigure === '') return { zh: `${rows.length} ${zh}，都没有数`, en: `${rows.length} ${en} without numbers` };
  return {
    zh: `${rows.length} ${zh}，其中第 ${withFigure} ${zh}有数`,
    en: `${rows.length} ${en}, with numbers in ${withFigure}`,
  };
}

function numbered(these: readonly boolean[]): string {
  return these.flatMap((is, index) => (is ? [index + 1] : [])).join('、');
}
