import { expect, test } from '@playwright/test';
import { countedField, DOT } from '../../../src/player/blocks/counted-field.ts';

for (const count of [1, 2, 5, 10, 30, 60, 100, 128, 200, 300, 400]) {
  test(`${count} are ${count} dots, none over another`, () => {
    const { dots, more, radius } = countedField(count, false);
    expect(dots).toHaveLength(count);
    expect(more).toHaveLength(0);
    expect(Math.max(...dots.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThanOrEqual(radius + 0.2);
    const gaps = dots.flatMap(({ x, y }, index) => dots.slice(index + 1).map((other) => Math.hypot(other.x - x, other.y - y)));
    expect(gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY)).toBeGreaterThan(DOT * 2);
  });
}

test('余 and 多 are a ring of fine dots outside the counted ones', () => {
  const { dots, more } = countedField(200, true);
  expect(dots).toHaveLength(200);
  const outermost = Math.max(...dots.map(({ x, y }) => Math.hypot(x, y)));
  for (const { x, y } of more) expect(Math.hypot(x, y)).toBeGreaterThan(outermost);
});
