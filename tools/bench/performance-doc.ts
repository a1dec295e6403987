import { type Judged, judge, type Summary, summaries } from './judge.ts';
import type { Measured } from './measured.ts';
import { ROWS, type Unit } from './rows.ts';

/** Where and when a bench ran. */
export interface Place {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly electron: string;
  readonly chromium: string;
  /** System, processor, cores. */
  readonly machine: string;
  readonly command: string;
}

const OPEN = '<!-- bench -->\n';
const CLOSE = '\n<!-- /bench -->';

/** The document with this bench's tables in the place of the last one's. Throws where it has no place for them. */
export function withBench(text: string, place: Place, measured: readonly Measured[]): string {
  const [start, end] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (start < 0 || end < start) throw new Error('docs/performance.md has no place for the tables, <!-- bench --> to <!-- /bench -->');
  const { day, electron, chromium, machine, command } = place;
  const where = `\`${command}\` on ${day}: Electron ${electron} (Chromium ${chromium}), ${machine}.`;
  const tables = [where, '', ...barLines(measured), '', '### Everything measured', '', ...seriesLines(measured)].join('\n');
  return text.slice(0, start + OPEN.length) + tables + text.slice(end);
}

/** The bars, a line each: medians with p95 beside them, what came of them, the bar, and whether it is met. */
export function barLines(measured: readonly Measured[]): readonly string[] {
  const lines = ROWS.flatMap((row) => judge(row, measured)).map(barLine);
  return ['| what | ours | against | result | bar | |', '|---|---|---|---|---|---|', ...lines];
}

/** Every series, also those without a bar. */
export function seriesLines(measured: readonly Measured[]): readonly string[] {
  const lines = ROWS.flatMap((row) =>
    summaries(row, measured).map((one) => `| ${row.title} | ${one.series} | ${one.count} | ${figures(one, row.unit)} |`),
  );
  return ['| what | series | values | median (p95) |', '|---|---|---|---|', ...lines];
}

function barLine({ row, bar, ours, against, result, isMet }: Judged): string {
  const sign = bar.kind === 'ratio' ? '×' : '';
  const other = against ? figures(against, row.unit) : '';
  const limit = `≤ ${bar.kind === 'difference' ? 'that + ' : ''}${number(bar.bar)}${sign}`;
  return `| ${row.title}; ${bar.what} | ${figures(ours, row.unit)} | ${other} | ${number(result)}${sign} | ${limit} | ${isMet ? 'green' : '**red**'} |`;
}

function figures({ median, p95 }: Summary, unit: Unit): string {
  return `${number(median)} (${number(p95)}) ${unit}`;
}

/** Three figures are what such measurements are good for. */
function number(value: number): string {
  return Number.isFinite(value) ? String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))) : '∞';
}
