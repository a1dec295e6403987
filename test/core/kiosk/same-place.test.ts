import { expect, test } from '@playwright/test';
import { sameSlide } from '../../../src/core/kiosk/same-place.ts';

const ids = (letters: string) => [...letters].map((id) => ({ id }));

const CHANGES: readonly (readonly [string, string, string, number, number])[] = [
  ['nothing has changed', 'abcd', 'abcd', 2, 2],
  ['a slide is put in before it', 'abcd', 'axbcd', 2, 3],
  ['a slide is put in after it', 'abcd', 'abcxd', 2, 2],
  ['slides before it are taken out', 'abcd', 'cd', 2, 0],
  ['it has moved', 'abcd', 'cabd', 2, 0],
  ['it is taken out: the next one', 'abcd', 'abd', 2, 2],
  ['the last one is taken out: the one before', 'abcd', 'abc', 3, 2],
  ['it and its neighbours are taken out', 'abcde', 'ae', 2, 1],
  ['every slide is another', 'abcd', 'xy', 3, 1],
  ['no slide is left', 'abcd', '', 3, 0],
];
for (const [name, before, after, slide, expected] of CHANGES)
  test(name, () => {
    expect(sameSlide(slide, ids(before), ids(after))).toBe(expected);
  });
