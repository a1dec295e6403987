import { expect, test } from '@playwright/test';
import { numbersInEnglish } from '../../../../src/core/deck/number/english.ts';
import { degreesOf } from '../../../../src/core/deck/proof/degree.ts';

/** What the tokeniser reads: degrees|value of each number. */
function read(text: string): string[] {
  return numbersInEnglish(text).map((number) => `${degreesOf(number).join('/')}|${number.value}`);
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['15 industrial buildings, more than 300 enterprises, 11,000 employees', 'exact|15', 'more|300', 'exact|11000'],
  ['about 150 visits, around 150, nearly 400, 150+, over 8,000', 'about|150', 'about|150', 'near|400', 'more|150', 'more|8000'],
  ['less than 15, at least 15, up to 15', 'less|15', 'at least|15', 'at most/as many as|15'],
  ['In use since July 2019, from 7 July 2019', 'exact|2019年7月', 'exact|2019年7月7日'],
  ['one hundred and fifty, eleven thousand, twenty-five, 8 thousand', 'exact|150', 'exact|11000', 'exact|25', 'exact|8000'],
  ['one core, six strengths, five ones', 'exact|1', 'exact|6', 'exact|5', 'exact|1'],
  ['the “1+7” system and “165”', 'exact|1', 'exact|7', 'exact|165'],
  ['1.10 and 11,0000 are no numbers of the article', 'exact|1.10=1.1', 'exact|11,0000'],
  [
    '6 May 2024, May 6, 2024, 6 May, in May, the 1990s',
    'exact|2024年5月6日',
    'exact|2024年5月6日',
    'exact|5月6日',
    'exact|5月',
    'exact|1990年代',
  ],
  ['two thirds, a quarter of them, 5G, G20, the 20th century', 'exact|2/3', 'exact|1/4', 'exact|5G', 'exact|G20', 'exact|20'],
  ['dozens of trees, the 3rd tree, the twelfth tree', 'exact|NaN', 'exact|3', 'exact|12'],
  ['someone often weighs no one, one by one, each one, one after another, brighter ones'],
  ['within 8, below 10, no more than twenty, exceeded 5 million', 'at most|8', 'less|10', 'at most|20', 'more|5000000'],
  ['90% or more, force 6 and above, 30 minutes or less', 'at least|90', 'more/at least|6', 'at most|30'],
  ['15 buildings and more than 300 enterprises, 12 months and over 30 days', 'exact|15', 'more|300', 'exact|12', 'more|30'],
  ['6–8 minutes, 2019–2023, 3-5 million, score 5–3', 'exact|6—8', 'exact|2019—2023', 'exact|3000000—5000000', 'exact|5', 'exact|3'],
  ['January to June, January–June, from March to May 2024', 'exact|1—6', 'exact|1—6', 'exact|3—5', 'exact|2024'],
  ['minus 5, −5℃, -5.5℃, Covid-19, 24-7, In May', 'minus|5', 'minus|5', 'minus|5.5', 'exact|19', 'exact|24', 'exact|7', 'exact|5月'],
  ['1–5 May, May 1–5, two or three, 8:00 to 5 p.m.', 'exact|5月1日—5日', 'exact|5月1日—5日', 'exact|2或3', 'exact|8', 'exact|5'],
  ['joined at 9.58 a.m., opened at 9:05 pm, 9.58 metres', 'exact|9', 'exact|58', 'exact|9', 'exact|5', 'exact|9.58'],
];
for (const [text, ...expected] of CASES)
  test(`numbers of “${text}”`, () => {
    expect(read(text)).toEqual(expected);
  });

test('a number knows where it stands', () => {
  const text = 'received more than 8,000 people';
  const [number] = numbersInEnglish(text);
  expect(number && text.slice(number.start, number.end)).toBe('more than 8,000');
  expect(number && text.slice(number.digitsStart, number.digitsEnd)).toBe('8,000');
});
