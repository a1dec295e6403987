/** A place of a source that is taken out: `from` becomes `to`, at its `nth` occurrence (from 1; without it there may be only one). */
export interface Cut {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly nth?: number;
}

/** The source without the place. Throws when it isn't there: a table of cuts has to follow the code. */
export function cutOut(source: string, { file, from, to, nth }: Cut): string {
  const parts = source.split(from);
  const count = parts.length - 1;
  const isThere = nth === undefined ? count === 1 : nth <= count;
  if (!isThere) throw new Error(`${file} has “${from}” ${count} times; mend the table of cuts`);
  const at = nth ?? 1;
  return parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
}
