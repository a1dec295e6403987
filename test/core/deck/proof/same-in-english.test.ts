import { expect, test } from '@playwright/test';
import { numbersInEnglish } from '../../../../src/core/deck/number/english.ts';
import { numbersIn } from '../../../../src/core/deck/number.ts';
import { saysTheSame } from '../../../../src/core/deck/proof/same-in-english.ts';

/** Whether the first number of the English is the first of the Chinese. */
function isSame(english: string, chinese: string): boolean {
  const [own] = numbersInEnglish(english);
  const [source] = numbersIn(chinese);
  return own !== undefined && source !== undefined && saysTheSame(own, source);
}

const SAME: readonly (readonly [string, string])[] = [
  ['39.2 million tonnes', '3920万吨'],
  ['1.2 billion yuan', '12亿元'],
  ['within 8 minutes', '8分钟以内'],
  ['below 10 metres', '不到10米'],
  ['less than 5%', '不足5%'],
  ['at least 95%', '不低于95%'],
  ['90% or more', '九成以上'],
  ['force 6 and above', '6级以上'],
  ['below 0.1 NTU', '0.1NTU以下'],
  ['no more than 30 minutes', '不超过30分钟'],
  ['no more than twenty yuan', '不过二十元'],
  ['more than 12 times', '12倍多。'],
  ['about 680 yuan', '680元上下'],
  ['the 12th Games', '第十二届'],
  ['the twelfth Games', '第十二届'],
  ['Line 7', '7号线'],
  ['January to June', '1至6月'],
  ['6–8 minutes', '6—8分钟'],
  ['18 to 35', '十八岁至三十五岁'],
  ['2019–2023', '2019—2023年'],
  ['28.35 seconds', '28秒35'],
  ['0.3 micrometres', '零点三微米'],
  ['two thirds', '三分之二'],
  ['5 May 2023', '2023年5月5日'],
  ['thousands of homes', '千家万户'],
  ['several hundred people', '数百人'],
  ['dozens of trees', '几十棵树'],
  ['minus 5℃', '零下5℃'],
  ['more than a third are', '超过三分之一'],
  ['60 years and older', '60周岁以上'],
  ['5 p.m.', '17时'],
  ['3.30 p.m.', '15时30分'],
  ['3 p.m.', '下午3时'],
  ['8:00 to 17:00', '8时'],
  ['never more than 4 hours', '不超过4小时'],
  ['no longer than 4 hours', '不超过4小时'],
  ['an error of no more than 0.1℃', '误差不许超过0.1℃'],
  ['less than twenty times', '用不了二十次'],
  ['the last 30 years', '近30年来'],
  ['over a thousand people', '上千人'],
  ['a dozen or so men', '十几个后生'],
  ['two or three people', '两三个人'],
  ['the twenty-first', '第21个'],
  ['the 1980s', '二十世纪八十年代'],
  ['the 1980s', '八十年代'],
  ['1–5 May', '5月1日至5日'],
  ['about 70 micrometres', '大约是70微米'],
];
for (const [english, chinese] of SAME) test(`“${english}” is ${chinese}`, () => expect(isSame(english, chinese)).toBe(true));

const OTHER: readonly (readonly [string, string])[] = [
  ['39.2 million tonnes', '392万吨'],
  ['8 minutes', '8分钟以内'],
  ['more than 10 metres', '不到10米'],
  ['less than 95%', '不低于95%'],
  ['about 300', '300余家'],
  ['6–9 minutes', '6—8分钟'],
  ['2019–2024', '2019—2023年'],
  ['January to July', '1至6月'],
  ['5℃', '零下5℃'],
  ['3 p.m.', '14时'],
  ['over a thousand people', '一千人'],
  ['two or three people', '23人'],
  ['two or three people', '三四个人'],
  ['the 1970s', '二十世纪八十年代'],
  ['1–5 May', '5月2日'],
  ['100 people', '数百人'],
  ['thousands of people', '数百人'],
  ['thousands of people', '3000人'],
];
for (const [english, chinese] of OTHER) test(`“${english}” isn’t ${chinese}`, () => expect(isSame(english, chinese)).toBe(false));
