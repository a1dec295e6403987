import { expect, test } from '@playwright/test';
import { figureText, figureValue, readFigure } from '../../../src/core/deck/figure.ts';

const FIGURES: readonly (readonly [string, number])[] = [
  ['15座', 15],
  ['300余家', 300],
  ['1.1万名', 11_000],
  ['约150人次', 150],
  ['100多名', 100],
  ['8,000余人', 8000],
];
for (const [text, value] of FIGURES) {
  test(`${text} is ${value} and is written back as it stands`, () => {
    const figure = readFigure(text);
    expect(figure && figureValue(figure)).toBe(value);
    expect(figure && figureText(figure)).toBe(text);
  });
}

for (const text of ['图书馆', '15', '第15座楼', '一核', '', '15座楼宇党总支部']) {
  test(`“${text}” is no figure`, () => expect(readFigure(text)).toBeUndefined());
}
