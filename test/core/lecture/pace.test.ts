import { expect, test } from '@playwright/test';
import { type Pace, paceOf, ringsOf } from '../../../src/core/lecture/pace.ts';

const plan = { slides: [2, 3, 5], whole: 0 };
const MINUTE_MS = 60_000;

/** The talk came to this slide some minutes after it began, and now is so many minutes after the beginning. */
function paceAt(slide: number, came: number, now: number): Pace {
  return paceOf(plan, slide, { began: 0, spent: {}, since: came * MINUTE_MS, ended: null }, now * MINUTE_MS);
}

const CASES: readonly (readonly [string, Pace, Pace['state'], number])[] = [
  ['on the first slide within its own minutes', paceAt(0, 0, 1.5), 'on-time', 0],
  ['on the first slide longer than its minutes', paceAt(0, 0, 3), 'late', 1],
  ['on the second slide when its turn has come', paceAt(1, 2, 3), 'on-time', 0],
  ['on the last slide long before its turn', paceAt(2, 1, 2), 'early', -4],
  ['half a minute late is on time', paceAt(1, 2.5, 3), 'on-time', 0.5],
  ['beyond the whole plan', paceAt(2, 5, 11), 'over', 1],
];
for (const [name, pace, state, behind] of CASES)
  test(`${name} the talk is ${state}`, () => {
    expect(pace.state).toBe(state);
    expect(pace.behind / MINUTE_MS).toBeCloseTo(behind);
  });

test('what is left counts down from the sum of all minutes, and a plan for the whole goes before it', () => {
  expect(paceAt(0, 0, 4).left).toBe(6 * MINUTE_MS);
  expect(paceOf({ ...plan, whole: 12 }, 0, { began: 0, spent: {}, since: 0, ended: null }, 0).planned).toBe(12 * MINUTE_MS);
});

test('time stands still once the talk has ended', () => {
  const time = { began: 0, spent: { 0: MINUTE_MS }, since: MINUTE_MS, ended: MINUTE_MS };
  expect(paceOf(plan, 0, time, 99 * MINUTE_MS).elapsed).toBe(MINUTE_MS);
});

test('without a plan there is no pace, and both rings are empty', () => {
  const pace = paceOf({ slides: [0, 0], whole: 0 }, 1, { began: 0, spent: {}, since: 0, ended: null }, MINUTE_MS);
  expect(pace).toMatchObject({ state: 'unplanned', elapsed: MINUTE_MS });
  expect(ringsOf(plan, 1, pace)).toEqual({ used: 0, reached: 0 });
  expect(ringsOf(plan, 1, paceAt(1, 2, 2.5))).toEqual({ used: 0.25, reached: 0.5 });
});
