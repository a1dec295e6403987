import { expect, test } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { AID_SETS, SIZES } from '../../../src/core/rehearsal/way.ts';
import { ALL, pairwise, projectOf, sizeName } from '../../../tools/test/combinations.ts';

test('a test run looks at every pair of size, language, aids and deck', async () => {
  const { shelves } = await readSlidesFolder('slides');
  const decks = shelves.zh.library.decks.map(({ id }) => id);
  const values = [SIZES.map(sizeName), [...LANGUAGES], AID_SETS.map((aids) => aids.join('+')), decks];
  const rows = pairwise(decks).map(({ size, language, aids, deck }) => [sizeName(size), language, aids.join('+'), deck]);
  const missing = values.flatMap((ones, first) =>
    values.slice(first + 1).flatMap((others, offset) => {
      const second = first + 1 + offset;
      const pairs = ones.flatMap((one) => others.map((other) => ({ one, other })));
      return pairs.filter(({ one, other }) => !rows.some((row) => row[first] === one && row[second] === other));
    }),
  );
  expect(missing).toEqual([]);
});

test('the whole product is walked through in 48 projects of different names', () => {
  expect(new Set(ALL.map(projectOf)).size).toBe(48);
});
