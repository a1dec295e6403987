import { expect, test } from '@playwright/test';
import { median, quantile, slope } from '../../../tools/bench/statistics.ts';

test('a median lies between its neighbours, in whatever order the values come', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([0, 10, 20, 30], 0.95)).toBeCloseTo(28.5);
  expect(median([])).toBeNaN();
});

test('a straight line has its own slope, and one wild value does not change it', () => {
  const line = Array.from({ length: 30 }, (_, x) => ({ x, y: 7 + 2 * x }));
  expect(slope(line)).toEqual({ middle: 2, upper: 2 });
  const wild = line.map((point, index) => (index === 11 ? { ...point, y: 900 } : point));
  expect(slope(wild).middle).toBe(2);
});

test('noise without growth has a bound near nothing, growth under the same noise has not', () => {
  const noise = (x: number) => 3 * Math.sin(x * 12.9898);
  const flat = Array.from({ length: 40 }, (_, x) => ({ x, y: 300 + noise(x) }));
  expect(slope(flat).upper).toBeLessThan(0.15);
  expect(slope(flat).upper).toBeGreaterThan(slope(flat).middle);
  const growing = flat.map(({ x, y }) => ({ x, y: y + 2 * x }));
  expect(slope(growing).middle).toBeGreaterThan(1.8);
});
