import type { Block, Item, Level, QuestionBlock } from '../block.ts';
import type { Slide } from '../deck.ts';
import { figureText } from '../figure.ts';
import type { Words } from '../words.ts';
import { joinLines } from './join-lines.ts';
import { lineOf } from './line-of.ts';

type Base = Pick<Words, 'block' | 'passages'> & { readonly slide: string };

/** Every word of a block that can be seen. It rests on its own passages, or on `all` of the slide's where it names none; `text` is the deck's file, to find lines. */
export function wordsOfBlock(block: Block, slide: Slide, all: readonly string[], text: string): readonly Words[] {
  const base = { slide: slide.id, block: block.id, passages: block.from.length > 0 ? block.from : all };
  const at = (words: string, line = block.line): Words => ({ ...base, text: words, line, place: 'item' });
  switch (block.kind) {
    case 'source':
      return [];
    case 'tree':
      return block.levels.flatMap((level) => wordsOfLevel(level, { ...base, from: block.from, all }, text));
    case 'quote':
      return [
        { ...base, text: block.lines.join('\n').replaceAll('**', ''), line: lineOf(text, block.line + 1, /\S/), place: 'quote' },
        { ...base, text: block.speaker, line: block.line, place: 'speaker' },
      ];
    case 'question':
      return wordsOfQuestion(block, slide, base);
    case 'doors':
      return [at(block.hub), ...block.items.map((door) => at(door.name, door.line))];
    case 'picture':
    case 'video': {
      const caption = at(block.caption.join('\n'), lineOf(text, block.line + 1, /\S/));
      return [{ ...at(block.alt), place: 'alt' }, { ...caption, place: 'detail' }, at(block.credit)];
    }
    case 'menu': {
      const headed = (name: string, child: string) => at(name, lineOf(text, block.line + 1, new RegExp(`^:::+\\s*${child}\\b`)));
      const heads = [at(block.order), at(block.slip), headed(block.dishesName, 'dishes'), headed(block.carriersName, 'carriers')];
      return [...heads, ...[...block.dishes, ...block.carriers].flatMap((item) => wordsOfItem(item, base))];
    }
    case 'spokes':
      return [at(block.hub), ...block.items.flatMap((item) => wordsOfItem(item, base))];
    default:
      return block.items.flatMap((item) => wordsOfItem(item, base));
  }
}

function wordsOfQuestion(block: QuestionBlock, slide: Slide, base: Base): Words[] {
  const asked = joinLines(slide.title);
  return block.options.map(({ text, right, line }) => ({ ...base, text, line, place: right ? 'answer' : 'wrong-option', asked }));
}

function wordsOfItem(item: Item, base: Base): Words[] {
  const { figure, name, note, detail, line } = item;
  const words: Words[] = [
    { ...base, text: name, line, place: 'item' },
    { ...base, text: note, line, place: 'detail' },
    { ...base, text: detail, line, place: 'detail' },
  ];
  if (figure) words.push({ ...base, text: figureText(figure), line, place: 'figure', labelled: { figure, name, note } });
  return words;
}

function wordsOfLevel(
  level: Level,
  tree: Base & { readonly from: readonly string[]; readonly all: readonly string[] },
  text: string,
): Words[] {
  const own = [...level.from, ...tree.from];
  const base = { slide: tree.slide, block: level.id, passages: own.length > 0 ? own : tree.all };
  const item = { name: level.name, note: '', detail: '', line: level.line };
  const detail = level.detail.join('\n').replaceAll('**', '');
  return [
    ...wordsOfItem(level.figure ? { ...item, figure: level.figure } : item, base),
    { ...base, text: detail, line: lineOf(text, level.line + 1, /\S/), place: 'detail' },
  ];
}
