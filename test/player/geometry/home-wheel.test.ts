import { expect, test } from '@playwright/test';
import { formatOf } from '../../../src/player/format.ts';
import { type Disc, GAP, homeWheel, RIM } from '../../../src/player/geometry/home-wheel.ts';
import { FORMATS } from './formats.ts';

const distance = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: Disc, b: Disc) => distance(a, b) - a.radius - b.radius - 2 * RIM;

for (const [name, format] of FORMATS) {
  for (const isLow of [false, true]) {
    for (let count = 1; count <= 12; count++) {
      test(`${count} discs on home in ${name}${isLow ? ', low,' : ''} keep apart, inside the screen and on their rings`, () => {
        const wheel = homeWheel(format, count, isLow);
        expect(wheel.discs).toHaveLength(count);
        expect(wheel.inner > 0).toBe(count > 8);
        wheel.discs.forEach((disc, index) => {
          const outer = disc.radius + RIM;
          expect(disc.x - outer, 'left').toBeGreaterThanOrEqual(0);
          expect(disc.x + outer, 'right').toBeLessThanOrEqual(format.width);
          expect(disc.y - outer, 'top').toBeGreaterThanOrEqual(isLow ? format.height * 0.4 - 0.01 : 0);
          expect(disc.y + outer, 'bottom').toBeLessThanOrEqual(format.height - 150);
          expect(2 * outer, 'a target').toBeGreaterThanOrEqual(isLow ? 100 : 144);
          expect(distance(disc, wheel.core)).toBeCloseTo(index < 8 ? wheel.orbit : wheel.inner, 6);
          expect(between(disc, wheel.core), 'from the core').toBeGreaterThanOrEqual(GAP - 0.01);
          for (const other of wheel.discs.slice(index + 1)) expect(between(disc, other), 'from another').toBeGreaterThanOrEqual(GAP - 0.01);
        });
      });
    }
  }
}

test('a thirteenth deck has no place on home', () => {
  expect(homeWheel(formatOf(1920, 1080), 13).discs).toHaveLength(12);
});

test('four discs in landscape stand where the look book has them', () => {
  const { core, discs } = homeWheel(formatOf(1920, 1080), 4);
  expect(core).toEqual({ x: 1174, y: 896, radius: 184 });
  expect(discs.map(({ x, y, radius }) => [Math.round(x), Math.round(y), Math.round(radius)])).toEqual([
    [668, 686, 164],
    [964, 390, 164],
    [1384, 390, 164],
    [1680, 686, 164],
  ]);
});

test('in landscape no disc meets the title and the standfirst', () => {
  for (let count = 1; count <= 8; count++) {
    for (const { x, y, radius } of homeWheel(formatOf(1920, 1080), count).discs) {
      const dx = Math.max(0, x - 640);
      const dy = Math.max(0, y - 345);
      expect(Math.hypot(dx, dy)).toBeGreaterThan(radius + RIM);
    }
  }
});
