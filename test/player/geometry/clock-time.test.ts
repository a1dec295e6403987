import { expect, test } from '@playwright/test';
import { clockTime } from '../../../src/player/blocks/clock-time.ts';

const TIMES: readonly (readonly [number, string])[] = [
  [0, '0:00'],
  [6.4, '0:06'],
  [59.6, '1:00'],
  [754, '12:34'],
  [3600, '60:00'],
  [-0.2, '0:00'],
  [Number.NaN, ''],
  [Number.POSITIVE_INFINITY, ''],
];
for (const [seconds, words] of TIMES) test(`${seconds} seconds are “${words}” on a clock`, () => expect(clockTime(seconds)).toBe(words));
