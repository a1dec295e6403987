import { expect, test } from '@playwright/test';
import { figureText, figureValue, isOpenEnded, readFigure } from '../../../src/core/deck/figure.ts';

const FIGURES: readonly (readonly [string, number])[] = [
  ['15座', 15],
  ['300余家', 300],
  ['1.1万名', 11_000],
  ['约150人次', 150],
  ['100多名', 100],
  ['8,000余人', 8000],
  ['不到20分钟', 20],
  ['36件（套）', 36],
  ['36.5℃', 36.5],
  ['零下4.3℃', 4.3],
  ['30人以上', 30],
  ['1.2百万吨', 1_200_000],
];
for (const [text, value] of FIGURES) {
  test(`${text} is ${value} and is written back as it stands`, () => {
    const figure = readFigure(text);
    expect(figure && figureValue(figure)).toBe(value);
    expect(figure && figureText(figure)).toBe(text);
  });
}

for (const text of ['图书馆', '15', '第15座楼', '一核', '', '15座楼宇党总支部', '45天一轮换']) {
  test(`“${text}” is no figure`, () => expect(readFigure(text)).toBeUndefined());
}

const ENGLISH: readonly (readonly [string, number, boolean])[] = [
  ['15', 15, false],
  ['about 150', 150, false],
  ['more than 300', 300, true],
  ['11,000', 11_000, false],
  ['150+', 150, true],
  ['2.37 billion', 2_370_000_000, false],
  ['at least 95%', 95, false],
  ['almost 1.2 trillion', 1_200_000_000_000, false],
];
for (const [text, value, open] of ENGLISH) {
  test(`${text} is ${value} in English and is written back as it stands`, () => {
    const figure = readFigure(text, 'en');
    expect(figure && figureValue(figure)).toBe(value);
    expect(figure && figureText(figure)).toBe(text);
    expect(figure && isOpenEnded(figure)).toBe(open);
  });
}

for (const text of ['15 buildings', '11,0000', 'more', 'one core', '300余家']) {
  test(`“${text}” is no figure in English`, () => expect(readFigure(text, 'en')).toBeUndefined());
}

test('numerals are a figure only where the row has to be one', () => {
  const figure = readFigure('一百二十三位', 'zh', true);
  expect(figure && [figureValue(figure), figureText(figure)]).toEqual([123, '一百二十三位']);
  expect(readFigure('一百二十三位')).toBeUndefined();
  const english = readFigure('more than twenty-three', 'en', true);
  expect(english && [figureValue(english), figureText(english)]).toEqual([23, 'more than twenty-three']);
  for (const text of ['twenty-three', 'twelfth', 'twelve people']) expect(readFigure(text, 'en', text !== 'twenty-three')).toBeUndefined();
});

test('a fraction is a figure of its own worth in both languages, without a measure word', () => {
  const worth = (text: string, language: 'zh' | 'en') => {
    const figure = readFigure(text, language, true);
    return figure && [figureValue(figure), figureText(figure)];
  };
  expect(worth('三分之二', 'zh')).toEqual([2 / 3, '三分之二']);
  expect(worth('近三分之二', 'zh')).toEqual([2 / 3, '近三分之二']);
  expect(worth('one tenth', 'en')).toEqual([0.1, 'one tenth']);
  expect(worth('nearly two thirds', 'en')).toEqual([2 / 3, 'nearly two thirds']);
});

test('三分之二 is two thirds, so nobody draws three dots for it', () => {
  const figure = readFigure('三分之二', 'zh', true);
  expect(figure && [figureValue(figure), figureText(figure)]).toEqual([2 / 3, '三分之二']);
});

test('余 and 多 are open ends, 约 is none', () => {
  const isOpen = (text: string) => {
    const figure = readFigure(text);
    return figure !== undefined && isOpenEnded(figure);
  };
  expect(['300余家', '100多名', '约150人次', '15座'].map(isOpen)).toEqual([true, true, false, false]);
});
