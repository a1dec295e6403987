import { expect, test } from '@playwright/test';
import { lectureOrder } from '../../../electron/lecture/lecture-order.ts';

const CASES: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['the word after it', ['electron', '.', '--lecture', 'ten-minutes'], 'ten-minutes'],
  ['the word behind its sign', ['electron', '--lecture=quiz', '.'], 'quiz'],
  ['nothing is told', ['electron', '.'], undefined],
  ['no word follows', ['electron', '.', '--lecture'], undefined],
  ['the word is a path', ['electron', '.', '--lecture', '../etc'], undefined],
];
for (const [name, argv, order] of CASES)
  test(`what to speak about at once: ${name}`, () => {
    expect(lectureOrder(argv)).toBe(order);
  });
