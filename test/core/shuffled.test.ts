import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { shuffled } from '../../src/core/shuffled.ts';

test('an order holds each number once, and follows from seed and name alone', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.integer(), fc.string(), (count, seed, name) => {
      const order = shuffled(count, seed, name);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(shuffled(count, seed, name)).toEqual(order);
    }),
    { seed: 20260101 },
  );
});

test('over many visits each answer stands in each place about equally often', () => {
  const first = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++)
    first[shuffled(4, seed, 'quiz.one')[0] ?? 0] = (first[shuffled(4, seed, 'quiz.one')[0] ?? 0] ?? 0) + 1;
  expect(Math.min(...first)).toBeGreaterThan(850);
});
