import { expect, test } from '@playwright/test';
import { formatOf } from '../../../src/player/format.ts';
import { endWheel, withScore } from '../../../src/player/geometry/end-wheel.ts';
import { GAP, RIM } from '../../../src/player/geometry/home-wheel.ts';
import { FORMATS, LOW_FORMATS } from './formats.ts';

for (const [name, format] of [...FORMATS, ...LOW_FORMATS]) {
  test(`the end screen's discs in ${name} keep apart, above the horizon and inside the screen`, () => {
    const { another, quiz, again, home, orbit, ring } = endWheel(format);
    const discs = [another, quiz, again, home];
    discs.forEach((disc, index) => {
      const outer = disc.radius + RIM;
      expect(disc.x - outer).toBeGreaterThanOrEqual(0);
      expect(disc.x + outer).toBeLessThanOrEqual(format.width);
      expect(disc.y - outer).toBeGreaterThanOrEqual(0);
      expect(disc.y + outer).toBeLessThanOrEqual(format.horizon + 0.01);
      for (const other of discs.slice(index + 1)) {
        expect(Math.hypot(disc.x - other.x, disc.y - other.y) - outer - other.radius - RIM).toBeGreaterThanOrEqual(GAP - 0.01);
      }
    });
    if (format.reach > 0) for (const disc of discs) expect(disc.y - disc.radius - RIM).toBeGreaterThanOrEqual(format.height * 0.4);
    if (ring !== 'none')
      for (const disc of [quiz, again, home]) expect(Math.hypot(disc.x - another.x, disc.y - another.y)).toBeCloseTo(orbit, 6);
  });
}

test('a score makes the middle disc smaller and its ring stays where the disc was', () => {
  const { another } = endWheel(formatOf(1920, 1080));
  const { disc, radius, breadth } = withScore(another);
  expect(radius + breadth / 2).toBeCloseTo(another.radius + RIM, 6);
  expect(radius - breadth / 2).toBeGreaterThan(disc.radius + RIM);
});
