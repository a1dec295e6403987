import type { Measured } from './measured.ts';
import type { Bar, Row } from './rows.ts';
import { median, quantile } from './statistics.ts';

/** A series in two figures, and of how many values. */
export interface Summary {
  readonly series: string;
  readonly count: number;
  readonly median: number;
  readonly p95: number;
}

/** A bar held against what was measured: the ratio, difference or figure itself, and whether it is within the bar. */
export interface Judged {
  readonly row: Row;
  readonly bar: Bar;
  readonly ours: Summary;
  readonly against: Summary | undefined;
  readonly result: number;
  readonly isMet: boolean;
}

/** Every series of a row in two figures, in the order in which they were measured. */
export function summaries(row: Row, measured: readonly Measured[]): readonly Summary[] {
  const own = measured.filter((one) => one.row === row.id);
  const names = [...new Set(own.map(({ series }) => series))];
  return names.map((series) => {
    const values = own.filter((one) => one.series === series).map(({ value }) => value);
    return { series, count: values.length, median: median(values), p95: quantile(values, 0.95) };
  });
}

/** Every bar of a row of which all series were measured. A ratio to nothing is no ratio: it is met only by nothing. */
export function judge(row: Row, measured: readonly Measured[]): readonly Judged[] {
  const all = summaries(row, measured);
  const find = (wanted: string | undefined) => all.find(({ series }) => series === wanted);
  return row.bars.flatMap((bar) => {
    const ours = find(bar.ours);
    const against = find(bar.against);
    if (!ours || (bar.kind !== 'most' && !against)) return [];
    const result = resultOf(bar, ours.median, against?.median ?? 0);
    return [{ row, bar, ours, against, result, isMet: result <= bar.bar }];
  });
}

function resultOf({ kind }: Bar, ours: number, against: number): number {
  if (kind === 'most') return ours;
  if (kind === 'difference') return ours - against;
  return against === 0 ? (ours === 0 ? 1 : Number.POSITIVE_INFINITY) : ours / against;
}
