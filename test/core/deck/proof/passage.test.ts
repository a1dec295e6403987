import { expect, test } from '@playwright/test';
import { numbersOf, passageFinder } from '../../../../src/core/deck/proof/passage.ts';

const TEXT = '见下表：\n| 街段 | 老屋（栋） |\n| 东段 | 52 |\n| 中段 | 61 |\n共113栋。';
const find = passageFinder(TEXT);

test('rows of a table may be named in one line', () => {
  for (const words of ['| 街段 | 老屋（栋） | 东段 | 52 | 中段 | 61 |', '| 东段 | 52 || 中段 | 61 |', '|东段|52|']) {
    const [place] = find([words]);
    expect(place?.text).toBe(TEXT);
    expect(place && numbersOf(place).map(({ value, unit }) => `${value}${unit}`)).toContain('52栋');
  }
});

test('other cells than the article’s are found nowhere', () => {
  expect(find(['| 东段 | 53 |'])[0]?.text).toBe('| 东段 | 53 |');
  expect(find(['| 东段 | 61 |'])[0]?.text).toBe('| 东段 | 61 |');
});
