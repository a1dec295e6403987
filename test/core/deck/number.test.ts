import { expect, test } from '@playwright/test';
import { numbersIn } from '../../../src/core/deck/number.ts';

/** What the tokeniser reads: before|value|after|unit|tail of each number. */
function read(text: string): string[] {
  return numbersIn(text).map(({ before, value, after, unit, tail }) => [before, value, after, unit, tail].join('|'));
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['青岛国际创新园共有15座产业楼宇，300余家企业，1.1万名职工', '|15||座|', '|300|余|家|', '|11000||名|'],
  ['每天服务约150人次', '约|150||人次|'],
  ['自2019年7月投入使用以来', '|2019年7月|||'],
  ['１５座', '|15||座|'],
  ['100多名，12,500人，30余万人', '|100|多|名|', '|12500||人|', '|300000|余|人|'],
  ['1.10万名', '|1.10=11000||名|'],
  ['100次以上、15座左右、不足10家、第3层', '|100||次|以上', '|15||座|左右', '不足|10||家|', '第|3||层|'],
  ['附近15座、最近3年、签约8家', '|15||座|', '|3||年|', '|8||家|'],
  ['“165”党建运行体系', '|165|||'],
  ['一核六强五联动', '|1|||', '|6|||', '|5|||'],
  ['三个半圆，两环，十五座，一千二百人', '|3||个|', '|2||环|', '|15||座|', '|1200||人|'],
  ['数百家、十余座、几十个', '数|100||家|', '|10|余|座|', '几|10||个|'],
  ['二〇一九年，一亿二千万元', '|2019||年|', '|120000000||元|'],
  ['统一、一起、一定、一切、万一、一体、一般、一些、一直、一样、进一步、百姓、十分重要'],
  ['先数一数，一环一环看，一个一个来；一座不多，一座不少，一字不改'],
  ['两座不多，十分钟，三百姓', '|2||座|', '|10||分钟|', '|300|||'],
  ['①½Ⅳ', '|NaN|||', '|NaN|||', '|NaN|||'],
];
for (const [text, ...expected] of CASES)
  test(`numbers of “${text}”`, () => {
    expect(read(text)).toEqual(expected);
  });

test('a number knows where it stands', () => {
  const text = '接待约１５０余人次。';
  const [number] = numbersIn(text);
  expect(number && text.slice(number.start, number.end)).toBe('约１５０余人次');
  expect(number && text.slice(number.digitsStart, number.digitsEnd)).toBe('１５０');
});
