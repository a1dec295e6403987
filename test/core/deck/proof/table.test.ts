import { expect, test } from '@playwright/test';
import { numbersOfArticle, tellsCell } from '../../../../src/core/deck/proof/table.ts';

const TABS = '完成情况如下：\n\n港区\t吞吐量（万吨）\t泊位（个）\n北港区\t3,920\t21\n南港区\t3,415.5\t17\n\n62台集卡';
const BARS = '| 街段 | 老屋（栋） | 居民（户） |\n| 东段 | 52 | 83 |\n| 中段 | 61 | 102 |';
const SIDE = '指标\t去年\n供水（万吨）\t1,234.5\n漏损率\t8.7%';

const read = (text: string) =>
  numbersOfArticle(text).map(({ value, unit, cell }) => `${value}${unit} ${cell?.row ?? ''}/${cell?.column ?? ''}`);

test('a number in a table has its column’s measure word', () => {
  expect(read(TABS)).toEqual(['39200000吨 北港区/吞吐量', '21个 北港区/泊位', '34155000吨 南港区/吞吐量', '17个 南港区/泊位', '62台 /']);
  expect(read(BARS)).toEqual(['52栋 东段/老屋', '83户 东段/居民', '61栋 中段/老屋', '102户 中段/居民']);
});

test('the measure word may stand in the row’s first cell, or with the number', () => {
  expect(read(SIDE)).toEqual(['12345000吨 供水/去年', '8.7% 漏损率/去年']);
});

test('a single line with a tab is no table', () => {
  expect(read('一\t3,920')).toEqual(['1 /', '3920 /']);
});

test('words tell a cell by its row or column, and name no other', () => {
  const cell = numbersOfArticle(TABS).find(({ value }) => value === 21)?.cell;
  const tells = (words: string) => cell !== undefined && tellsCell(words, cell);
  expect(['泊位|北港区', '北港区', '泊位', '南港区泊位', '北港区吞吐量', '码头'].map(tells)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
