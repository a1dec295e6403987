import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** One raw value: of which row of the bench, of which of its series, in which launch (from 0). */
export interface Measured {
  readonly row: string;
  readonly series: string;
  readonly launch: number;
  readonly value: number;
}

/** The environment variable that names the file in which one bench collects its raw values, a line of JSON each. */
export const MEASURED_FILE = 'CONCENTRIC_BENCH';
/** The environment variable that is `short` for one launch with few turns. */
export const EFFORT = 'CONCENTRIC_BENCH_EFFORT';

/** Adds a raw value to the file. */
export function addMeasured(file: string, measured: Measured): void {
  appendFileSync(file, `${JSON.stringify(measured)}\n`);
}

/** The raw values in the file; none when it isn't there. Throws on a line that no bench wrote. */
export function readMeasured(file: string): readonly Measured[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => measuredOf(JSON.parse(line)));
}

function measuredOf(read: unknown): Measured {
  if (typeof read === 'object' && read !== null && 'row' in read && 'series' in read && 'launch' in read && 'value' in read) {
    const { row, series, launch, value } = read;
    if (typeof row === 'string' && typeof series === 'string' && typeof launch === 'number' && typeof value === 'number')
      return { row, series, launch, value };
  }
  throw new Error(`not a measured value: ${JSON.stringify(read)}`);
}
