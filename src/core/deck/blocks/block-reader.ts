import type { Language } from '../../language.ts';
import type { Block, BlockBase, FigureItem, Item } from '../block.ts';
import { readFigure } from '../figure.ts';
import type { RawBlock, RawItem } from '../raw.ts';
import type { Said } from '../said.ts';

/** Tells a problem of the block being read: line (from 1), the words, why, and what to write instead. */
export type Tell = (rule: string, line: number, words: string, why: Said, instead: Said) => void;

/** How one kind of block is written, and how its record is made. `read` answers undefined when the block can't be shown; it has told why. `language` is the file's: figures are written in it. */
export interface BlockReader {
  readonly name: Block['kind'];
  /** Attributes beyond id, from and ours. */
  readonly attributes: readonly string[];
  /** Names of the blocks that may stand inside. */
  readonly children: readonly string[];
  read(raw: RawBlock, base: BlockBase, tell: Tell, language: Language): Block | undefined;
}

/** Rows of a `|` table, all that is left of a `from` attribute behind its other passages. */
const ROWS = /(?<=^|[|｜])\s*\|[^|].*\|\s*$/u;

/** The passages of a `from` attribute; several are separated by `|`, but rows of a `|` table are one passage at its end. */
export function passagesOf(from = ''): readonly string[] {
  const rows = ROWS.exec(from);
  return [...from.slice(0, rows?.index ?? from.length).split(/[|｜]/), rows?.[0] ?? '']
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '');
}

/** Reads one row: the first cell that is a figure is the figure, the first other one the name, then note and detail. */
export function readItem(item: RawItem, language: Language, withNumerals = false): Item {
  const figureCell = item.cells.find((cell) => readFigure(cell, language, withNumerals) !== undefined);
  const figure = figureCell === undefined ? undefined : readFigure(figureCell, language, withNumerals);
  const words = item.cells.filter((cell) => cell !== figureCell);
  const base = {
    name: words[0] ?? '',
    note: words[1] ?? '',
    detail: words.slice(2).join(language === 'zh' ? '，' : ', '),
    line: item.line,
  };
  return figure ? { ...base, figure } : base;
}

/** Reads rows that each need a figure; told and left out where one has none. */
export function readFigureItems(raw: RawBlock, tell: Tell, language: Language): readonly FigureItem[] {
  const items: FigureItem[] = [];
  for (const rawItem of raw.items) {
    const { figure, ...rest } = readItem(rawItem, language, true);
    if (figure) items.push({ ...rest, figure });
    else
      tell(
        'block-content',
        rawItem.line,
        rawItem.cells.join(' | '),
        { zh: '这一行没有读得出的数', en: 'No number can be read in this row' },
        {
          zh: '写成“- 300余家 | 企业”：数、量词，再是名称',
          en: 'Write “- 300余家 | 企业”, in English “- more than 300 | enterprises”: the number, then its name',
        },
      );
  }
  return items;
}

/** Tells when a block has too few or too many rows for its drawing. */
export function countIs(raw: RawBlock, count: number, least: number, most: number, tell: Tell): boolean {
  if (count >= least && count <= most) return true;
  tell(
    'block-content',
    raw.line,
    `::: ${raw.name}`,
    { zh: `这里有 ${count} 项，画得下 ${least} 到 ${most} 项`, en: `There are ${count} items; ${least} to ${most} can be drawn` },
    { zh: '增减几行，或分到两页', en: 'Add or take away rows, or spread them over two slides' },
  );
  return false;
}
