import { expect, test } from '@playwright/test';
import { overviewGrid, shortTitle, TITLE_LEADING, titleSetting } from '../../../src/player/geometry/overview-grid.ts';
import { FORMATS, LOW_FORMATS } from './formats.ts';

for (const [name, format] of FORMATS) {
  test(`1 to 24 pages in ${name} lie between head and horizon, large enough and apart`, () => {
    for (let count = 1; count <= 24; count++) {
      const { columns, rows, top, cell, gap, disc, size, room } = overviewGrid(format, count);
      expect(columns * rows).toBeGreaterThanOrEqual(count);
      expect(top + rows * cell + (rows - 1) * gap).toBeLessThanOrEqual(format.horizon - 20);
      expect(Math.min(cell, disc)).toBeGreaterThanOrEqual(72);
      if (rows > 1) expect(gap).toBeGreaterThanOrEqual(15.99);
      expect(size).toBeGreaterThanOrEqual(32);
      expect(2 * size * TITLE_LEADING).toBeLessThanOrEqual(cell + 1);
      expect(room).toBeGreaterThanOrEqual(7 * size);
    }
  });
}

for (const [name, format] of LOW_FORMATS) {
  test(`up to 16 pages in ${name} lie where a low finger reaches, large enough and apart`, () => {
    for (let count = 1; count <= 16; count++) {
      const { columns, rows, top, cell, gap, disc, room } = overviewGrid(format, count);
      expect(columns * rows).toBeGreaterThanOrEqual(count);
      expect(top + cell / 2 + disc / 2).toBeGreaterThanOrEqual(format.reach + 36);
      expect(top + rows * cell + (rows - 1) * gap).toBeLessThanOrEqual(format.horizon - 20);
      expect(Math.min(cell, disc)).toBeGreaterThanOrEqual(72);
      if (rows > 1) expect(gap).toBeGreaterThanOrEqual(15.99);
      expect(room).toBeGreaterThanOrEqual(5 * 32);
    }
  });
}

test('a title that fits stays as it is', () => {
  expect(shortTitle('“竖起来的社区”', 400, { size: 36, lines: 2 })).toBe('“竖起来的社区”');
  expect(shortTitle('The idea it always holds to', 400, { size: 36, lines: 2 })).toBe('The idea it always holds to');
});

test('a longer title ends at a word, never within one', () => {
  const title = 'How many cherry trees of rural families on the minimum allowance did caring enterprises take up?';
  const short = shortTitle(title, 480, { size: 32, lines: 2 });
  expect(short).toMatch(/\w…$/);
  expect(`${title} `.startsWith(`${short.slice(0, -1)} `)).toBe(true);
  const chinese = shortTitle('公司党委、园区综合党委、楼宇党总支、企业党支部', 280, { size: 32, lines: 2 });
  expect(chinese).toMatch(/[^、]…$/);
  expect(chinese.length).toBeLessThan(20);
});

test('titles grow smaller, and take a third line where the cell has room, before one is shortened', () => {
  const [, format] = FORMATS.find(([, { shape }]) => shape === 'square') ?? [];
  if (!format) throw new Error('no 5:4');
  const grid = overviewGrid(format, 8);
  const titles = ['Treated as the top priority', '“Civil affairs cares for the people, civil affairs serves the people”'];
  const setting = titleSetting(titles, grid);
  expect(setting.size).toBeGreaterThanOrEqual(32);
  expect(setting.lines * setting.size * TITLE_LEADING).toBeLessThanOrEqual(grid.cell + 1);
  for (const title of titles) expect(shortTitle(title, grid.room, setting)).toBe(title);
});
