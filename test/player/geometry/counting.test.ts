import { expect, test } from '@playwright/test';
import { isOpenEnded, readFigure } from '../../../src/core/deck/figure.ts';
import { countableDots, leadingNumeral } from '../../../src/player/blocks/counting.ts';
import { cutIntoPhrases } from '../../../src/player/blocks/phrases.ts';

for (const [cell, dots] of [
  ['15座', 15],
  ['60个', 60],
  ['61个', 0],
  ['约15座', 0],
  ['30余家', 0],
  ['1.1万名', 0],
] as const) {
  test(`${cell} is drawn as ${dots} countable dots`, () => expect(countableDots(readFigure(cell))).toBe(dots));
}

test('余 and 多 ask for a soft edge, 约 does not', () => {
  expect(['300余家', '100多名', '约150人次'].map((cell) => readFigure(cell)).map((figure) => figure && isOpenEnded(figure))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a name may begin with its numeral', () => {
  expect(['一核', '六强', '五联动', '十全', '目标', '', 'Six strengths', 'Task force'].map(leadingNumeral)).toEqual([
    1, 6, 5, 10, 0, 0, 6, 0,
  ]);
});

for (const text of [
  '党史展示区、咖啡区、享读区等活动区域',
  '“同心圆”大讲堂服务区',
  '是‘支部建在连上’优良传统的继承和发展，',
  '更强调经济和商务功能',
  'Party-building by the “165” system, at 1.1 million',
  '一',
  '',
]) {
  test(`phrases of ${text || 'nothing'} join to the text, none is a lone character or begins with a closing mark`, () => {
    const pieces = cutIntoPhrases(text);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) {
      expect(piece.length > 1 || pieces.length === 1).toBe(true);
      expect(piece).not.toMatch(/^[、，。”’）]/u);
      expect(piece).not.toMatch(/[“‘（]$/u);
    }
  });
}
