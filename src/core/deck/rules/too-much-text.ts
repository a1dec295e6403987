import type { Block, Item } from '../block.ts';
import { proseText } from '../characters.ts';
import type { Slide } from '../deck.ts';
import type { Problem } from '../problem.ts';
import { joinLines } from '../words/join-lines.ts';
import { lineOf } from '../words/line-of.ts';
import { BLOCK_ROOM, FEW_STEPS, PART_NAMES, type Part, QUESTION_ROOM, SLIDE_ROOM, TITLE_LINES, WORDS_ROOM } from './room-table.ts';
import { type Checked, type Rule, warningAt } from './rule.ts';

/** Words of a part, and their line in the file. */
type Piece = readonly [part: Part, text: string, line: number];

/** No part of a slide has more words than it holds. An estimate: `npm run check -- --all` looks at the drawn slide. */
export const tooMuchText: Rule = (checked) => (checked.deck?.slides ?? []).flatMap((slide) => slideProblems(checked, slide));

function slideProblems(checked: Checked, slide: Slide): readonly Problem[] {
  const column = slide.language === 'zh' ? 0 : 1;
  const title = lineOf(checked.text, slide.line, /^ {0,3}#/);
  const tell = (line: number, words: string, zh: string, en: string): Problem => {
    const instead = { zh: '写短一些，或分到两页', en: 'Shorten it, or make two slides of it' };
    return warningAt(checked, { text: '', line, slide: slide.id }, 'too-much-text', {
      words: words.slice(0, 40),
      why: { zh, en },
      instead,
    });
  };
  const over = (pieces: readonly Piece[], room: Readonly<Partial<Record<Part, readonly [number, number]>>>) =>
    pieces.flatMap(([part, text, line]) => {
      const most = room[part]?.[column] ?? Number.POSITIVE_INFINITY;
      // No text is wider than two for each of its characters.
      if (text.length * (column + 1) <= most) return [];
      const width = column === 0 ? widthOf(text) : widthOf(text) * 2;
      const [zh, en] = PART_NAMES[part];
      const unit = column === 0 ? ['个字', 'Chinese characters'] : ['个字母', 'letters'];
      const long = `${zh}约 ${Math.ceil(width)} ${unit[0]}，放得下 ${most} ${unit[0]}`;
      return width > most ? [tell(line, text, long, `${en}: about ${Math.ceil(width)} ${unit[1]}, room for ${most}`)] : [];
    });
  const lines = slide.title.length;
  const most = TITLE_LINES[column];
  return [
    ...(lines > most
      ? [
          tell(
            title,
            joinLines(slide.title),
            `标题有 ${lines} 行，放得下 ${most} 行`,
            `The title has ${lines} lines; there is room for ${most}`,
          ),
        ]
      : []),
    ...over(slidePieces(slide, title), roomOf(slide)),
    ...slide.blocks.flatMap((block) => over(blockPieces(block), blockRoom(block))),
  ];
}

function blockRoom(block: Block): (typeof BLOCK_ROOM)[Block['kind']] {
  return block.kind === 'steps' && block.items.length <= FEW_STEPS.most ? FEW_STEPS.room : BLOCK_ROOM[block.kind];
}

function roomOf({ blocks }: Slide): typeof SLIDE_ROOM {
  if (blocks.some(({ kind }) => kind === 'question')) return QUESTION_ROOM;
  return blocks.every(({ kind }) => kind === 'source') ? WORDS_ROOM : SLIDE_ROOM;
}

function slidePieces(slide: Slide, title: number): readonly Piece[] {
  const prose = slide.prose.filter(({ kind }) => kind !== 'picture');
  return [
    ...slide.title.map((text): Piece => ['title-line', text, title]),
    ['title', joinLines(slide.title), title],
    ['kicker', slide.kicker, slide.line],
    ['prose', prose.map(proseText).join(''), prose[0]?.line ?? slide.line],
  ];
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'source':
      return [];
    case 'quote':
      return [
        ['quotation', block.lines.join('').replaceAll('**', ''), block.line],
        ['speaker', block.speaker, block.line],
      ];
    case 'question':
      return block.options.map(({ text, line }) => ['option', text, line]);
    case 'picture':
    case 'video':
      return [
        ['caption', joinLines(block.caption), block.line],
        ['credit', block.credit, block.line],
      ];
    case 'tree':
      return block.levels.flatMap(({ name, detail, line }): Piece[] => [
        ['name', name, line],
        ['detail', joinLines(detail).replaceAll('**', ''), line],
      ]);
    case 'menu':
      return [...block.dishes, ...block.carriers].flatMap(itemPieces);
    case 'doors':
      return [['hub', block.hub, block.line], ...block.items.map(({ name, line }): Piece => ['name', name, line])];
    case 'spokes':
      return [['hub', block.hub, block.line], ...block.items.flatMap(itemPieces)];
    default:
      return block.items.flatMap(itemPieces);
  }
}

function itemPieces({ name, note, detail, line }: Item): Piece[] {
  return [
    ['name', name, line],
    ['note', note, line],
    ['detail', detail, line],
  ];
}

/** Chinese characters count one, everything else half. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Script=Han}/u.test(character) ? 1 : 0.5;
  return width;
}
