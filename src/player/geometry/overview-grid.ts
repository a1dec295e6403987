import { cutIntoPhrases } from '../blocks/phrases.ts';
import { linesWithin } from '../blocks/text-fit.ts';
import { FINGER, type Format } from '../format.ts';
import { isChinese } from './is-chinese.ts';

/** The list of all pages in u: how many columns and rows, the rows' height and the room of a title. */
export interface OverviewGrid {
  readonly columns: number;
  readonly rows: number;
  readonly top: number;
  readonly cell: number;
  readonly gap: number;
  /** Diameter of a number's disc. */
  readonly disc: number;
  /** Type size of a title that stands in at most two lines. */
  readonly size: number;
  /** Room of a title's line. */
  readonly room: number;
}

/** Left and right margin, room between columns and between disc and title, and between rows at least. */
const MARGIN = 65;
const BETWEEN = 40;
const BESIDE = 24;
const GAP = 16;
/** Least height of a row: two lines of 32 u, and a target. */
const LEAST_CELL = 74;
/** Least room of a title's line: five characters. */
const LEAST_ROOM = 170;

/** Places 1 to 24 pages column by column between the head and the horizon; with 低位 as low as their titles allow. */
export function overviewGrid({ width, horizon, shape, reach }: Format, count: number): OverviewGrid {
  const least = shape === 'portrait' ? 1 : count > 4 ? 2 : 1;
  const highest = shape === 'portrait' ? 236 : 160;
  const room = (columns: number, disc: number) => (width - 2 * MARGIN - BETWEEN * (columns - 1)) / columns - disc - BESIDE;
  const rowsBelow = (top: number) => Math.floor((horizon - 24 - top + GAP) / (LEAST_CELL + GAP));
  const low = Math.max(highest, reach - LEAST_CELL + FINGER);
  let columns = Math.max(least, Math.ceil(count / rowsBelow(low)));
  // Titles that nobody can read are worse than a high row.
  while (columns > least && room(columns, LEAST_CELL) < LEAST_ROOM && count <= (columns - 1) * rowsBelow(highest)) columns -= 1;
  const rows = Math.ceil(count / columns);
  const top = Math.max(highest, Math.min(low, horizon - 24 + GAP - rows * (LEAST_CELL + GAP)));
  const height = horizon - top - 24;
  const cell = Math.min(shape === 'portrait' ? 132 : 120, (height - GAP * (rows - 1)) / rows);
  const gap = Math.min(36, rows > 1 ? (height - cell * rows) / (rows - 1) : 0);
  const disc = room(columns, 96) < 2 * LEAST_ROOM ? LEAST_CELL : Math.min(96, cell);
  const wide = room(columns, disc);
  return { columns, rows, top, cell, gap, disc, size: Math.max(32, Math.min(40, cell / 2.5, wide / 7.5)), room: wide };
}

/** Line height of the titles as a share of their size; two lines of 32 u fit into the least cell. */
export const TITLE_LEADING = 1.16;

/** Nothing for visitors is smaller, in u. */
const LEAST = 32;

/** How the titles of a list are set: size in u, and lines at most. */
export interface TitleSetting {
  readonly size: number;
  readonly lines: number;
}

/** The largest size, from `largest` down to 32 u, at which every title stands whole in its cell; 32 u when some must be shortened. */
export function titleSetting(titles: readonly string[], { cell, room, size }: OverviewGrid, largest = size): TitleSetting {
  const linesOf = (each: number) => (3 * each * TITLE_LEADING <= cell ? 3 : 2);
  const top = Math.max(LEAST, Math.min(largest, cell / (2 * TITLE_LEADING)));
  for (let each = top; each >= LEAST; each -= 1) {
    const lines = linesOf(each);
    if (titles.every((title) => isWhole(title, room, { size: each, lines }))) return { size: each, lines };
  }
  return { size: LEAST, lines: linesOf(LEAST) };
}

/** The title as it fits into its lines of `room` u: whole, or ended at a word by …. */
export function shortTitle(title: string, room: number, setting: TitleSetting): string {
  if (isWhole(title, room, setting)) return title;
  const words = isChinese(title.slice(0, 2)) || !title.includes(' ') ? cutIntoPhrases(title) : title.split(/(?<= )/);
  return shortened(words, room, setting) ?? shortened([...title], room, setting) ?? '…';
}

function shortened(pieces: readonly string[], room: number, setting: TitleSetting): string | undefined {
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const short = `${pieces
      .slice(0, count)
      .join('')
      .replace(/[\s，、；：,;:“‘（(]+$/u, '')}…`;
    if (isWhole(short, room, setting)) return short;
  }
  return undefined;
}

/** The list's sans is narrower than the serif that is measured, but for Chinese characters. */
function isWhole(text: string, room: number, { size, lines }: TitleSetting): boolean {
  return linesWithin(text, lines, () => (room / size) * (isChinese(text) ? 1 : 1.05)) !== undefined;
}
