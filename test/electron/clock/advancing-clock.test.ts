import { expect, test } from '@playwright/test';
import { AdvancingClock } from '../../../electron/clock/advancing-clock.ts';

test('time stands still until it is advanced', () => {
  const clock = new AdvancingClock();
  expect(clock.now()).toBe(0);
  clock.advance(1500);
  expect(clock.now()).toBe(1500);
});

test('what comes due is called in order, each at its own moment', () => {
  const clock = new AdvancingClock();
  const calls: string[] = [];
  clock.after(300, () => calls.push(`c ${clock.now()}`));
  clock.after(100, () => calls.push(`a ${clock.now()}`));
  clock.after(100, () => calls.push(`b ${clock.now()}`));
  clock.after(301, () => calls.push('late'));
  clock.advance(300);
  expect(calls).toEqual(['a 100', 'b 100', 'c 300']);
});

test('a timer set on the way comes due in the same advance', () => {
  const clock = new AdvancingClock();
  const calls: number[] = [];
  const again = () => {
    calls.push(clock.now());
    clock.after(40, again);
  };
  clock.after(40, again);
  clock.advance(100);
  expect(calls).toEqual([40, 80]);
  expect(clock.now()).toBe(100);
});

test('a timer that was taken back is never called, nor is one after infinite time', () => {
  const clock = new AdvancingClock();
  let calls = 0;
  const count = () => {
    calls += 1;
  };
  clock.after(10, count)();
  clock.after(Number.POSITIVE_INFINITY, count);
  clock.advance(1e12);
  expect(calls).toBe(0);
});
