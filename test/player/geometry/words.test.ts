import { expect, test } from '@playwright/test';
import { secondsShown, untilNextSecond } from '../../../src/player/geometry/countdown.ts';
import { coreWords, discWords } from '../../../src/player/geometry/disc-words.ts';
import { titleColumns } from '../../../src/player/geometry/title-columns.ts';
import { wornPath } from '../../../src/player/geometry/worn-path.ts';

for (const [title, columns] of [
  ['画好同心圆', ['画好', '同心圆']],
  ['同心圆', ['同心圆']],
  ['山海之间', ['山海之间']],
  ['竖起来的社区', ['竖起来', '的社区']],
] as const) {
  test(`the title ${title} stands in the columns ${columns.join(' | ')}`, () => {
    expect(titleColumns(title)).toEqual(columns);
  });
}

for (const name of ['民政局', '国际创新园', '市场监管局', '一个有九个字的单位']) {
  for (const mark of ['', '筹备中']) {
    for (const radius of [85, 102, 133, 164, 270]) {
      test(`the words ${name}${mark} lie inside a disc of ${radius} u and none is smaller than 32 u`, () => {
        const { ground, lines } = discWords(name, mark, radius);
        expect(lines.map(({ text }) => text).join('')).toBe(name + mark);
        for (const { y, size, text } of lines) {
          expect(size).toBeGreaterThanOrEqual(32);
          expect(y - size * 0.8).toBeGreaterThanOrEqual(ground);
          expect(y).toBeLessThan(radius);
          if (name.length <= 5) expect(Math.hypot(([...text].length * size) / 2, y)).toBeLessThanOrEqual(radius + 3);
        }
      });
    }
  }
}

for (const name of ['Civil Affairs', 'Innovation Park', 'Market Regulation', 'Concentric Circles', 'Quiz']) {
  for (const radius of [133, 164, 270]) {
    test(`the English words ${name} lie inside a disc of ${radius} u, broken at spaces only`, () => {
      const { lines } = discWords(name, '', radius);
      expect(lines.map(({ text }) => text).join(' ')).toBe(name);
      for (const { y, size, text } of lines) {
        expect(size).toBeGreaterThanOrEqual(32);
        expect(Math.hypot((text.length * size * 0.5) / 2, y)).toBeLessThanOrEqual(radius);
      }
    });
  }
  for (const [radius, isWhole] of [
    [184, false],
    [126, true],
  ] as const) {
    test(`the core of ${radius} u holds ${name}`, () => {
      for (const { y, size, text } of coreWords(name, false, radius, isWhole)) {
        expect(size).toBeGreaterThanOrEqual(32);
        expect(Math.hypot((text.length * size * 0.5) / 2, Math.max(Math.abs(y), Math.abs(y - size * 0.7)))).toBeLessThanOrEqual(radius);
        if (!isWhole) expect(y).toBeLessThan(0);
      }
    });
  }
}

test('a countdown shows each second once and ends at 0', () => {
  let elapsed = 0;
  const shown = [secondsShown(3.4, elapsed)];
  for (let wait = untilNextSecond(3.4, elapsed); wait !== undefined; wait = untilNextSecond(3.4, elapsed)) {
    elapsed += wait;
    shown.push(secondsShown(3.4, elapsed));
  }
  expect(shown).toEqual([4, 3, 2, 1, 0]);
  expect(secondsShown(3.4, 9000)).toBe(0);
});

test('a worn path rounds the corners between its ends and closes when asked', () => {
  const corner = [
    [0, 0],
    [100, 0],
    [100, 100],
  ] as const;
  expect(wornPath(corner, 10)).toBe('M0 0L90 0Q100 0 100 10L100 100');
  expect(wornPath(corner, 10, true)).toMatch(/^M.*Z$/);
});
