import { expect, test } from '@playwright/test';
import { doorsLayout } from '../../../src/player/blocks/doors-layout.ts';
import { menuLayout } from '../../../src/player/blocks/menu-layout.ts';
import { questionLayout } from '../../../src/player/blocks/question-layout.ts';
import { spokesLayout } from '../../../src/player/blocks/spokes-layout.ts';
import { FORMATS } from './formats.ts';

for (const [name, format] of FORMATS) {
  test(`answers stand on a line inside the margins and keep 16 u apart in ${name}`, () => {
    for (let count = 2; count <= 4; count += 1) {
      const { centers, radius } = questionLayout(format, count);
      expect(centers).toHaveLength(count);
      for (const [index, { x, y }] of centers.entries()) {
        expect(x - radius).toBeGreaterThanOrEqual(64.9);
        expect(x + radius).toBeLessThanOrEqual(format.width - 64.9);
        expect(y + radius).toBeLessThanOrEqual(format.horizon + 0.1);
        for (const other of centers.slice(index + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * radius + 16);
      }
    }
  });

  test(`dishes lie on the table, above the horizon, 16 u apart, 72 u and larger in ${name}`, () => {
    for (let count = 3; count <= 6; count += 1) {
      const { center, radius, dish, dishes } = menuLayout(format, count);
      expect(dish * 2).toBeGreaterThanOrEqual(72);
      for (const [index, { x, y }] of dishes.entries()) {
        expect(Math.hypot(x - center.x, y - center.y) + dish).toBeLessThan(radius);
        expect(y + dish).toBeLessThan(center.y);
        const next = dishes[index + 1];
        if (next) expect(Math.hypot(next.x - x, next.y - y)).toBeGreaterThanOrEqual(2 * dish + 16);
      }
    }
  });

  test(`spokes go down in rows, their words at the right of their nodes, in ${name}`, () => {
    for (let count = 2; count <= 7; count += 1) {
      const { spokes, radii } = spokesLayout(format, count);
      expect(new Set(radii.slice(1).map((radius, index) => Math.round(radius - (radii[index] ?? 0)))).size).toBe(1);
      for (const [index, { node, words, width, size }] of spokes.entries()) {
        expect(size).toBeGreaterThanOrEqual(32);
        expect(words.x).toBeGreaterThan(node.x);
        expect(width).toBeGreaterThan(200);
        const next = spokes[index + 1];
        expect(next?.node.y ?? format.horizon).toBeGreaterThan(node.y + 40);
      }
    }
  });

  test(`doors are rings in equal steps that a finger hits in ${name}`, () => {
    for (let count = 2; count <= 4; count += 1) {
      const { center, core, radii } = doorsLayout(format, count);
      const steps = [core, ...radii].slice(1).map((radius, index) => radius - ([core, ...radii][index] ?? 0));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.1);
      expect(steps[0]).toBeGreaterThanOrEqual(72);
      expect(center.y - (radii.at(-1) ?? 0)).toBeGreaterThan(200);
    }
  });
}
