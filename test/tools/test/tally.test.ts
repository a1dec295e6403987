import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addToTally, NO_TESTS, readTally, verdict } from '../../../tools/test/tally.ts';
import { test } from '../temporary-folder.ts';

test('runs are added up in one file', ({ folder }) => {
  const file = join(folder, 'tally.json');
  addToTally(file, { passed: 3, failed: 0 });
  addToTally(file, { passed: 2, failed: 1 });
  expect(readTally(file)).toEqual({ passed: 5, failed: 1 });
});

test('a file that is not there, or holds something else, counts as no tests', ({ folder }) => {
  const file = join(folder, 'tally.json');
  expect(readTally(file)).toEqual(NO_TESTS);
  writeFileSync(file, '{"passed":"many"}');
  expect(readTally(file)).toEqual(NO_TESTS);
});

for (const [tally, line, code] of [
  [{ passed: 12, failed: 0 }, '12 passed, 0 failed', 0],
  [{ passed: 12, failed: 1 }, '12 passed, 1 failed', 1],
  [{ passed: 0, failed: 1 }, '0 passed, 1 failed', 1],
  [NO_TESTS, '0 passed, 0 failed', 1],
] as const) {
  test(`"${line}" ends with ${code}`, () => {
    expect(verdict(tally)).toEqual({ line, code });
  });
}
