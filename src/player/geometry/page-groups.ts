/** Some of a deck's pages: from (included) to (excluded), counted from 0. */
export interface PageGroup {
  readonly from: number;
  readonly to: number;
}

/** So many cells the list of all pages has at most, with 低位 and without. */
const MOST = 24;
const MOST_LOW = 16;

/** A list's cells: its pages, and for a long deck the groups before and after them, each a cell to touch. */
export interface PageList extends PageGroup {
  readonly before: PageGroup | undefined;
  readonly after: PageGroup | undefined;
}

/** The group in which page `at` stands, of a deck with `count` pages; all of them while they fit. Two cells are kept for the ways to other groups. */
export function pagesAround(at: number, count: number, isLow: boolean): PageList {
  const most = isLow ? MOST_LOW : MOST;
  if (count <= most) return { from: 0, to: count, before: undefined, after: undefined };
  const size = most - 2;
  const group = (from: number): PageGroup => ({ from, to: Math.min(count, from + size) });
  const from = Math.floor(Math.min(Math.max(0, at), count - 1) / size) * size;
  const own = group(from);
  return { ...own, before: from > 0 ? group(from - size) : undefined, after: own.to < count ? group(own.to) : undefined };
}
