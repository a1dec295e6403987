import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { keyOf, type ReaderTooth } from './reader-teeth.ts';

/** Which test was seen to turn red at each place: written by `npm run teeth`, since it takes minutes, and printed by `npm run docs`. */
const FILE = join(import.meta.dirname, 'seen-red.json');
const record = z.record(z.string(), z.string());

/** The tests that were seen to turn red, by `keyOf` of the place. */
export function seenRed(): Readonly<Record<string, string>> {
  return record.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Keeps what was seen for the next reader of the document. */
export function writeSeenRed(teeth: readonly ReaderTooth[]): void {
  const seen = Object.fromEntries(teeth.flatMap(({ telling, red }) => (red === undefined ? [] : [[keyOf(telling), red]])));
  writeFileSync(FILE, `${JSON.stringify(seen, null, 2)}\n`);
}
