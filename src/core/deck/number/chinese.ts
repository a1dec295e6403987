const DIGIT: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** What Chinese numerals are worth: 一千二百 is 1200, 二〇一九 is 2019, 百 alone is 100; NaN when they make no number. */
export function chineseValue(numerals: string): number {
  const signs = [...numerals.replaceAll('廿', '二十').replaceAll('卅', '三十')];
  if (signs.length > 1 && signs.every((sign) => DIGIT[sign] !== undefined)) return Number(signs.map((sign) => DIGIT[sign]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of signs) {
    const small = SMALL[sign];
    const large = LARGE[sign];
    if (DIGIT[sign] !== undefined) digit = DIGIT[sign];
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      const own = section + (digit ?? 0);
      // 亿 takes everything before it (一万亿); 万 only what came since (一亿二千万).
      total = large === 100_000_000 ? Math.max(total + own, 1) * large : total + Math.max(own, 1) * large;
      section = 0;
      digit = undefined;
    } else return Number.NaN;
  }
  return total + section + (digit ?? 0);
}

/** Words and turns of speech in which a numeral counts nothing. Short on purpose: each entry is a hole through which a number could slip. */
const NO_NUMBERS: readonly RegExp[] = [
  /统一|唯一|万一|一起|一定|一切|一体|一般|一些|一直|一样|一致|一旦|进一步|百姓/gu,
  /十分(?![钟之])/gu,
  /一共|一遍|一下|一会儿|一边|一同|一向|一旁|一律|一再|一系列|一如|一贯|一流|一线|一心|一概|一早|一刻不/gu,
  // 说的是百分点，单位是万吨: what is counted in.
  /百分[点比]|(?<=[是：（])[万亿](?=吨|元|人次|标箱|平方米|立方米)/gu,
  /陆续|大陆|登陆|着陆|陆地|陆路|队伍|入伍|退伍/gu,
  /零下|零售|零件|零食|零星|零散|零碎|零钱|零花/gu,
  // 下一页, 这一天, 每一户: which one, not how many.
  /[下上这那每某另]一/gu,
  // 数一数, 看一看: a verb said twice.
  /(?<![一二两三四五六七八九十几])(\p{Script=Han})一\1/gu,
  // 一环一环, 一个一个: one by one.
  /一(\p{Script=Han})一\1/gu,
  // 一座不多，一座不少; 一字不改.
  /一\p{Script=Han}不[多少差漏改]/gu,
];

/** Whether the numerals from `start` to `end` lie wholly inside a word that counts nothing. */
export function isNoNumber(text: string, start: number, end: number): boolean {
  return NO_NUMBERS.some((pattern) =>
    [...text.matchAll(pattern)].some((match) => match.index <= start && end <= match.index + match[0].length),
  );
}

/** A date in numerals as it is written in digits: 二〇〇三年五月一日 is 2003年5月1日. */
export function dateInDigits(date: string): string {
  return date.replace(/[〇零一二三四五六七八九十]+/gu, (numerals) => String(chineseValue(numerals)));
}
