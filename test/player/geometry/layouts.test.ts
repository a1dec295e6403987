import { expect, test } from '@playwright/test';
import { chartLayout } from '../../../src/player/blocks/chart-layout.ts';
import { pointNames, pointPlaces } from '../../../src/player/blocks/points-layout.ts';
import { ringsLayout } from '../../../src/player/blocks/rings-layout.ts';
import { stepPlaces } from '../../../src/player/blocks/steps-layout.ts';
import { emsOf } from '../../../src/player/blocks/text-fit.ts';
import { hasLongCore, treeLayout, treeNames } from '../../../src/player/blocks/tree-layout.ts';
import { formatOf } from '../../../src/player/format.ts';

const FORMATS = [formatOf(1920, 1080), formatOf(1080, 1920), formatOf(1280, 1024)];

for (const format of FORMATS) {
  const name = `${format.width} × ${format.height}`;

  test(`bars keep one scale and lie above the horizon in ${name}`, () => {
    const { bars, thickness } = chartLayout(format, [150, 100, 10]);
    const [first, second, third] = bars.map(({ length }) => length);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(100 / 150, 10);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(10 / 150, 10);
    for (const { y } of bars) expect(y + thickness).toBeLessThan(format.horizon);
  });

  test(`steps stand on the horizon or a shelf, inside the margins, each with a ring more in ${name}`, () => {
    for (let count = 2; count <= 4; count += 1) {
      const places = stepPlaces(format, count);
      for (const [index, { center, radii }] of places.entries()) {
        const radius = radii.at(-1) ?? 0;
        expect(radii).toHaveLength(index + 2);
        expect(center.x - radius).toBeGreaterThanOrEqual(64.9);
        expect(center.x + radius).toBeLessThanOrEqual(format.width - 64.9);
        expect(center.y + radius).toBeLessThanOrEqual(format.horizon + 0.1);
        expect(center.y - radius).toBeGreaterThan(150);
      }
    }
  });

  test(`rows of rings end above the horizon in ${name}`, () => {
    for (let count = 2; count <= 4; count += 1) {
      const { rows } = ringsLayout(format, count);
      expect(rows).toHaveLength(count);
      for (const row of rows) expect(row).toBeLessThan(format.horizon);
    }
  });

  test(`names of domes are whole and keep to 32 u in ${name}`, () => {
    for (const names of [
      ['流动性较高', '经济和商务功能'],
      ['党建理念新', '思维活', '方法实', '标准严'],
      ['“Caring for Newlyweds” (情系新人)', '“Done in one visit”', 'Extended hours'],
    ]) {
      for (const place of pointPlaces(format, names.length)) {
        const set = pointNames(names, place).names;
        expect(set.map(({ lines }) => lines.join('').replaceAll(' ', ''))).toEqual(names.map((each) => each.replaceAll(' ', '')));
        expect(new Set(set.map(({ size }) => size)).size).toBe(1);
        expect(set[0]?.size).toBeGreaterThanOrEqual(32);
      }
    }
  });

  test(`rings of a tree grow in equal steps in ${name}`, () => {
    const { radii } = treeLayout(format, 4);
    const steps = radii.slice(1).map((radius, index) => radius - (radii[index] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  for (const names of [
    [
      'Company Party committee',
      'Comprehensive Party committee of the park',
      'General Party branches of buildings',
      'Enterprise Party branches',
    ],
    ['Harmonious marriage', 'Harmonious family', 'Harmonious community', 'Harmonious society'],
    ['婚姻和谐', '家庭和谐', '社区和谐', '社会和谐'],
  ]) {
    test(`the names from ${names[0]} on stand in one size, each inside its ring, in ${name}`, () => {
      const layout = treeLayout(format, 4, hasLongCore(names));
      const placed = treeNames(names, layout);
      expect(new Set(placed.map(({ size }) => size)).size).toBe(1);
      for (const [index, { lines, spots, size, anchor }] of placed.entries()) {
        for (const [number, line] of lines.entries()) {
          const spot = spots[number] ?? { x: 0, y: 0 };
          const half = anchor === 'middle' ? (emsOf(line) * size) / 2 : 0;
          const [left, right] = [spot.x - half, anchor === 'middle' ? spot.x + half : spot.x + emsOf(line) * size];
          const inner = layout.radii[index - 1] ?? 0;
          if (index > 0) expect(Math.hypot(left - layout.center.x, layout.center.y - spot.y), line).toBeGreaterThan(inner);
          const top = layout.center.y - spot.y + size * 0.7;
          expect(Math.hypot(right - layout.center.x, top), line).toBeLessThan(layout.radii[index] ?? 0);
        }
      }
    });
  }
}
