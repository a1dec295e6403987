import type { Format } from '../format.ts';
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
/** A finger's tip. */
const FINGER = 40;

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

/** The title as it fits into two lines of `room` u in type of `size` u: whole, or ended at a word by …. */
export function shortTitle(title: string, room: number, size: number): string {
  // A line is never filled to its end: the longest word or an unbreakable pair may be left over.
  const budget = (2 * room - 2.4 * size) / size;
  const breadth = (text: string) =>
    [...text].reduce((sum, character) => sum + (isChinese(character) || /[，。、；：？！“”（）]/.test(character) ? 1 : 0.52), 0);
  if (breadth(title) <= budget) return title;
  const pieces = isChinese(title.slice(0, 2)) || !title.includes(' ') ? [...title] : title.split(/(?<= )/);
  let short = '';
  for (const piece of pieces) {
    if (breadth(`${short}${piece}…`) > budget) break;
    short += piece;
  }
  return `${short.replace(/[\s，、；：,;:“‘（(]+$/u, '')}…`;
}
