import { type Cell, type NumberWords, numbersIn } from '../number.ts';

interface Row {
  /** Where each cell's words begin in the text, and the words. */
  readonly cells: readonly { readonly at: number; readonly words: string }[];
}

const MEASURE = /[（(]([^（）()]+)[）)]$/u;

/**
 * All numbers of an article. One that fills a cell of a table, whose cells are parted by tabs or by `|`, has the measure word that stands in
 * brackets in its column's head or in its row's first cell: 3,920 under 货物吞吐量（万吨） is 39200000吨.
 */
export function numbersOfArticle(text: string): readonly NumberWords[] {
  const tables = tablesIn(text);
  const numbers = numbersIn(text);
  return tables.length === 0 ? numbers : numbers.map((number) => inTable(number, tables) ?? number);
}

/** Whether words tell of a table's cell: they name its row or column, and no other. */
export function tellsCell(words: string, { row, column, others }: Cell): boolean {
  const isNamed = (name: string) => name !== '' && words.includes(name);
  const isOwn = (name: string) => row.includes(name) || column.includes(name);
  return (isNamed(row) || isNamed(column)) && !others.some((name) => isNamed(name) && !isOwn(name));
}

function inTable(number: NumberWords, tables: readonly (readonly Row[])[]): NumberWords | undefined {
  for (const table of tables) {
    const row = table.find(({ cells }) => cells.some(({ at, words }) => at === number.start && words.length === number.end - at));
    const column = row?.cells.findIndex(({ at }) => at === number.start) ?? 0;
    if (!row || column === 0 || row === table[0]) continue;
    const heads = [table[0]?.cells[column], row.cells[0]].map((cell) => cell?.words ?? '');
    const names = [...(table[0]?.cells ?? []), ...table.map(({ cells }) => cells[0])].map((cell) => nameOf(cell?.words ?? ''));
    const [own = '', first = ''] = heads.map(nameOf);
    const cell = { row: first, column: own, others: names.filter((name) => name !== own && name !== first) };
    return { ...measured(number, heads), cell };
  }
  return undefined;
}

function measured(number: NumberWords, heads: readonly string[]): NumberWords {
  const measure = heads.map((head) => MEASURE.exec(head)?.[1]).find((own) => own !== undefined);
  const [one] = measure === undefined || number.unit !== '' ? [] : numbersIn(`1${measure}`);
  if (one === undefined || typeof one.value !== 'number' || typeof number.value !== 'number') return number;
  return { ...number, unit: one.unit, value: Number((number.value * one.value).toFixed(9)) };
}

function nameOf(words: string): string {
  return words.replace(MEASURE, '');
}

/** Lines next to each other that have cells. */
function tablesIn(text: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [[]];
  let start = 0;
  for (const line of text.split('\n')) {
    const parting = line.startsWith('|') ? '|' : line.includes('\t') ? '\t' : undefined;
    if (parting === undefined) tables.push([]);
    else tables.at(-1)?.push({ cells: cellsOf(line, parting, start) });
    start += line.length + 1;
  }
  return tables.filter((rows) => rows.length > 1);
}

function cellsOf(line: string, parting: string, start: number): Row['cells'] {
  let at = start;
  const cells = line.split(parting).map((cell) => {
    const own = { at: at + cell.length - cell.trimStart().length, words: cell.trim() };
    at += cell.length + 1;
    return own;
  });
  return parting === '|' ? cells.slice(1) : cells;
}
