import { readFileSync, writeFileSync } from 'node:fs';

/** How many tests passed and how many failed. */
export type Tally = { readonly passed: number; readonly failed: number };

/** Nothing has run yet. */
export const NO_TESTS: Tally = { passed: 0, failed: 0 };

/** The environment variable that names the file in which the runs of one `npm test` are added up. */
export const TALLY_FILE = 'CONCENTRIC_TALLY';

/** Adds a run to the file's tally; a file that isn't there counts as none. */
export function addToTally(file: string, run: Tally): void {
  const before = readTally(file);
  writeFileSync(file, JSON.stringify({ passed: before.passed + run.passed, failed: before.failed + run.failed }));
}

/** The tally in the file; none at all when the file isn't there or holds something else. */
export function readTally(file: string): Tally {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isTally(read)) return read;
  } catch {
    // No run has written it yet.
  }
  return NO_TESTS;
}

/** The last line of a test run and its exit code. No test at all is a failure. */
export function verdict({ passed, failed }: Tally): { readonly line: string; readonly code: number } {
  return { line: `${passed} passed, ${failed} failed`, code: failed === 0 && passed > 0 ? 0 : 1 };
}

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null) return false;
  return 'passed' in value && 'failed' in value && typeof value.passed === 'number' && typeof value.failed === 'number';
}
