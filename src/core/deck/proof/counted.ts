import type { Block } from '../block.ts';
import type { Slide } from '../deck.ts';
import type { Figure } from '../figure.ts';
import type { NumberWords } from '../number.ts';
import { endsNoun, nounOf } from './noun.ts';

/** Beyond this nobody counts things on a slide. */
const MOST = 20;
/** Parts of our pictures and of the page, which a number may count because everybody can count them there. */
const PARTS = ['数字', '数', '半圆', '圆点', '圆环', '圆', '条形', '部分', '词', '点'];
/** Measures that are such parts themselves. */
const PART_MEASURES = ['环', '层', '步', '行', '句', '条', '段', '项'];
const MEASURES = ['个', '项', '环', '层', '步', '行', '句', '条', '段'];

/**
 * Whether a number counts things that lie on the same slide: exact, at most 20, as many as a block there has rows, levels, lines or figures;
 * and what it counts is either a part of the picture (三个半圆, 两环) or a word that every counted row has in its name (四个共同体).
 * So 三个党支部 is never proved by a picture that happens to have three rows.
 */
export function countsOnSlide(text: string, number: NumberWords, slide: Slide): boolean {
  const { value, before, after, tail, unit } = number;
  if (typeof value !== 'number' || value > MOST || before !== '' || after !== '' || tail !== '' || !MEASURES.includes(unit)) return false;
  const following = text.slice(number.end).replace(/^[“‘]/u, '');
  const noun = PARTS.find(
    (part) => following.startsWith(part) && (endsNoun(following.slice(part.length)) || following.charAt(part.length) === '上'),
  );
  const isPart = noun !== undefined || (PART_MEASURES.includes(unit) && (endsNoun(following) || following.startsWith('上')));
  if (isPart) return slide.blocks.some((block) => sizesOf(block).includes(value));
  const word = nounOf(following);
  return (
    word !== '' && slide.blocks.flatMap(listsOf).some((rows) => rows.length === value && rows.every(({ name }) => name.includes(word)))
  );
}

interface Row {
  readonly name: string;
  readonly figure?: Figure;
}

/** The rows of a block that can be counted, list by list; a quotation's and a passage's lines have no names. */
function listsOf(block: Block): readonly (readonly Row[])[] {
  switch (block.kind) {
    case 'source':
    case 'quote':
    case 'question':
    case 'picture':
    case 'video':
      return [];
    case 'tree':
      return [block.levels];
    case 'menu':
      return [block.dishes, block.carriers];
    default:
      return [block.items];
  }
}

function sizesOf(block: Block): readonly number[] {
  if (block.kind === 'quote') return [block.lines.length];
  if (block.kind === 'question') return [block.options.length];
  return listsOf(block).flatMap((rows) => [rows.length, rows.filter((row) => row.figure !== undefined).length]);
}
