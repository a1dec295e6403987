import { expect, test } from '@playwright/test';
import { readFigure } from '../../../../src/core/deck/figure.ts';
import { oddCharacters, plainText } from '../../../../src/core/deck/text/plain-text.ts';

const READ: readonly (readonly [string, string, string])[] = [
  ['a zero-width space inside a number', '3\u200b00余家', '300余家'],
  ['a soft hyphen inside a word', '产业\u00ad楼宇', '产业楼宇'],
  ['a turn of direction', '\u202e51座\u202c', '51座'],
  ['a variation selector', '葛\u{e0100}', '葛'],
  ['a byte order mark in the middle', '同心\ufeff圆', '同心圆'],
  ['a control', '同\u0007心圆', '同心圆'],
  ['a non-breaking space', '崂山\u00a0Laoshan', '崂山 Laoshan'],
  ['a line separator', '甲\u2028乙', '甲 乙'],
  ['a Kangxi radical for a numeral', '⼗五座', '十五座'],
  ['a radical that Unicode maps to nothing', '⻅⻓', '见长'],
  ['a compatibility character for a numeral', '\uf9d1强', '六强'],
];
for (const [name, written, plain] of READ)
  test(`${name} is read as everybody sees it`, () => {
    expect(plainText(written)).toBe(plain);
    expect(oddCharacters(written).length).toBeGreaterThan(0);
  });

test('line ends, tabs, plain and ideographic spaces, and rare characters of their own stay', () => {
  const text = '甲\r\n乙\t丙 丁\u3000戊\u{20bb7}\ufa0e';
  expect(plainText(text)).toBe(text);
  expect(oddCharacters(text)).toEqual([]);
});

test('full-width digits make a figure', () => {
  expect(readFigure('约１５０人次')).toEqual(readFigure('约150人次'));
  expect(readFigure('１．１万名')).toEqual(readFigure('1.1万名'));
});
