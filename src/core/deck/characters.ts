import type { Block } from './block.ts';
import type { Prose, Slide } from './deck.ts';

/** The text of a piece of prose, without its marks; a picture's is its alt text. */
export function proseText(prose: Prose): string {
  if (prose.kind === 'picture') return prose.alt;
  const rows = prose.kind === 'list' ? prose.items : [prose.inline];
  return rows.map((row) => row.map((part) => (part.kind === 'break' ? '' : part.text)).join('')).join('');
}

function blockCharacters(block: Block): number {
  if (block.kind === 'quote') return block.lines.join('').length;
  if (block.kind === 'source') return 0;
  if (block.kind === 'picture' || block.kind === 'video') return block.caption.join('').length + block.credit.length;
  if (block.kind === 'tree') return block.levels.reduce((sum, level) => sum + level.name.length + level.detail.join('').length, 0);
  if (block.kind === 'question') return block.options.reduce((sum, option) => sum + option.text.length, 0);
  const items = block.kind === 'menu' ? [...block.dishes, ...block.carriers] : block.items;
  return items.reduce((sum, item) => sum + item.name.length + ('note' in item ? item.note.length : 0), 0);
}

/** How many characters a visitor has to read on a slide; the passage behind 原文 is not counted. */
export function charactersOf(slide: Pick<Slide, 'title' | 'prose' | 'blocks'>): number {
  const prose = slide.prose.reduce((sum, part) => sum + proseText(part).length, 0);
  return slide.title.join('').length + prose + slide.blocks.reduce((sum, block) => sum + blockCharacters(block), 0);
}
