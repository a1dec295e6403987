import { expect, test } from '@playwright/test';
import {
  areaRadii,
  dotsOnArc,
  dotsOnRings,
  dotsPerRing,
  halfDiscPath,
  quarterRingPath,
  spotOn,
} from '../../../src/player/blocks/ring-geometry.ts';

test('areas, not radii, stand for the values', () => {
  const radii = areaRadii([500, 400, 150], 520);
  expect(radii[0]).toBe(520);
  for (const [index, value] of [500, 400, 150].entries()) {
    expect(((radii[index] ?? 0) / 520) ** 2).toBeCloseTo(value / 500, 10);
  }
});

test('no value gives no ring, and no NaN', () => {
  expect(areaRadii([0, 0], 100)).toEqual([0, 0]);
});

test('every number of dots up to 60 is really counted', () => {
  for (let count = 1; count <= 60; count += 1) {
    expect(dotsPerRing(count).reduce((sum, each) => sum + each, 0)).toBe(count);
    expect(dotsPerRing(count).every((each) => each > 0)).toBe(true);
    expect(dotsOnRings(count, { x: 0, y: 0 }, 60)).toHaveLength(count);
    expect(dotsOnArc(count, { x: 0, y: 0 }, 500, -87, -9)).toHaveLength(count);
  }
});

test('6, 15, 18 dots lie on one and two rings', () => {
  expect(dotsPerRing(6)).toEqual([6]);
  expect(dotsPerRing(15)).toEqual([5, 10]);
  expect(dotsPerRing(18)).toEqual([6, 12]);
});

test('no two of up to 60 dots touch', () => {
  for (let count = 2; count <= 60; count += 1) {
    const spots = dotsOnRings(count, { x: 0, y: 0 }, 100);
    const distances = spots.flatMap((a, index) => spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances), `${count} dots`).toBeGreaterThan(54);
  }
});

test('angles run clockwise from the right', () => {
  expect(spotOn({ x: 10, y: 20 }, 5, -90)).toEqual({ x: 10, y: 15 });
  expect(spotOn({ x: 10, y: 20 }, 5, 0)).toEqual({ x: 15, y: 20 });
});

test('a half disc stands on the line through its centre', () => {
  expect(halfDiscPath({ x: 585, y: 896 }, 520)).toBe('M65 896A520 520 0 0 1 1105 896Z');
});

test('the feet of a half disc are exactly two radii apart, wherever its centre lies', () => {
  for (let x = 300; x < 301; x += 0.03) {
    for (let radius = 281; radius < 282; radius += 0.03) {
      const [left = 0, , r = 0, , , , , right = 0] = (halfDiscPath({ x, y: 0 }, radius).match(/[\d.]+/g) ?? []).map(Number);
      expect(right - left).toBeCloseTo(2 * r, 6);
    }
  }
});

test('the innermost quarter ring is a quarter disc', () => {
  expect(quarterRingPath({ x: 0, y: 896 }, 0, 238)).toBe('M0 658A238 238 0 0 1 238 896L0 896Z');
  expect(quarterRingPath({ x: 0, y: 896 }, 238, 512)).toContain('A238 238 0 0 0 0 658Z');
});
