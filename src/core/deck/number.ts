import { chineseValue, dateInDigits, isNoNumber } from './number/chinese.ts';
import { formsWith } from './number/forms.ts';
import { matchAt, scaleOf } from './number/parts.ts';
import { UNITS } from './number/units.ts';

/** Where a number stands in a table: the names of its row and column, and those of the others. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly others: readonly string[];
}

/** A number found in a text. Indices count UTF-16 units; `start` is where its approximation begins, `end` where its unit and tail end. */
export interface NumberWords {
  readonly kind: 'digits' | 'chinese' | 'words' | 'date' | 'sign';
  readonly start: number;
  readonly end: number;
  /** Where the digits alone begin and end. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  /** 约, 近, 超, 第 … or nothing. */
  readonly before: string;
  /** 余, 多, 几, 来 or nothing. */
  readonly after: string;
  /** The measure word, or nothing. */
  readonly unit: string;
  /** 以上, 左右 … right behind the unit, or nothing. */
  readonly tail: string;
  /** What it is worth; NaN for a sign such as ⅔ that only stands for itself. A date is worth its text. */
  readonly value: number | string;
  /** As printed, full-width digits made plain. */
  readonly text: string;
  /** Where it stands in a table of the article. */
  readonly cell?: Cell;
}

const APPROXIMATE = [
  ...[
    '大约',
    '大概',
    '差不多',
    '几乎',
    '将近',
    '接近',
    '超过',
    '突破',
    '不少于',
    '不低于',
    '不超过',
    '不过',
    '不[许得能]超过',
    '[用要]不了',
    '不足',
    '不到',
    '不下',
    '不止',
    '未到',
  ],
  // Below zero is no approximation, but as little may be left off or put before a number.
  ...['零下', '[-－−](?=\\d+(?:\\.\\d+)?℃)'],
  ...['低于', '高于', '少于', '多于', '至少', '至多', '最多', '多达', '(?<![附最远])近', '(?<![节签预合条大])约', '超', '逾'],
].join('|');
/** An approximation keeps its meaning across a copula (约有15座, 大约是70微米) and across what a share is of (不足平原的60%), in quotation marks too (“近”七成). */
const ACROSS = '共有|有|为|达|是|占|”|\\p{Script=Han}{1,4}的(?=\\d+(?:\\.\\d+)?%|[一二三四五六七八九]成)';
const BEFORE = `(?<lead>(?:“(?=(?:${APPROXIMATE})”))?(?<before>${APPROXIMATE})(?:${ACROSS})?|第)?`;
const BEHIND = `(?<after>余|多|来|几)?(?<late>万|亿)?(?<unit>${UNITS})?(?<tail>以上|以下|左右|上下|以内|之多|有余|多(?!\\p{Script=Han}))?`;
const DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DATE = new RegExp(`(?:(?:\\d{4}|[〇零一二三四五六七八九]{4})年(?:${DAY}月(?:${DAY}日)?)?|${DAY}月${DAY}日)`, 'uy');
const DIGITS = new RegExp(
  `${BEFORE}(?<digits>\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+(?!\\d)|\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<scale>[百千]?[万亿]|[百千])?${BEHIND}`,
  'uy',
);
const NUMERALS = '〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟';
const CHINESE = new RegExp(`(?:(?<vague>[数几])(?=[十百千万亿])|${BEFORE})(?<digits>[${NUMERALS}]+)(?<scale>)${BEHIND}`, 'uy');
const SIGN = /[\p{N}]/uy;
const formAt = formsWith({ before: BEFORE, behind: BEHIND });

/** Makes full-width digits, point and percent plain, one for one, so that indices stay true. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９．％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/**
 * Every number of a text, in its order: digits (full-width too), dates, ranges, parts (百分之三十, 三分之二), codes (G20), Chinese numerals, and
 * other signs of number (①, ½, Ⅳ).
 * Known limits: 半, 双, 许多, 若干 and numbers in English words are not numbers here; a measure word that is not in the table is part of the noun.
 */
export function numbersIn(text: string): readonly NumberWords[] {
  const plain = plainDigits(text);
  const numbers: NumberWords[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = numberAt(plain, at);
    if (found && !(found.kind === 'chinese' && isNoNumber(plain, found.digitsStart, found.digitsEnd))) numbers.push(found);
    at = found ? Math.max(found.end, at + 1) : at + 1;
  }
  return numbers;
}

function numberAt(text: string, at: number): NumberWords | undefined {
  const form = formAt(text, at);
  if (form) return form;
  const date = matchAt(DATE, text, at);
  if (date && !/[\d一二三四五六七八九十]/u.test(text.charAt(at - 1))) return plainNumber('date', text, at, at + date[0].length);
  const digits = matchAt(DIGITS, text, at);
  if (digits) return readNumber('digits', at, digits);
  const chinese = matchAt(CHINESE, text, at);
  if (chinese) return readNumber('chinese', at, chinese);
  const sign = matchAt(SIGN, text, at);
  return sign ? plainNumber('sign', text, at, at + sign[0].length) : undefined;
}

function plainNumber(kind: 'date' | 'sign', text: string, start: number, end: number): NumberWords {
  const own = text.slice(start, end);
  const bounds = { start, end, digitsStart: start, digitsEnd: end };
  return { kind, ...bounds, before: '', after: '', unit: '', tail: '', value: kind === 'date' ? dateInDigits(own) : Number.NaN, text: own };
}

/**
 * What a number is worth, rounded to nine places (1.1 × 10000 is 11000.000000000002 in floating point). Zeros behind the point claim more
 * precision than the article may have, so 1.10 is worth its text only.
 */
export function worthOf(digits: string, value: number): number | string {
  return /\.\d*0$/.test(digits) ? `${digits}=${value}` : Number(value.toFixed(9));
}

function readNumber(kind: 'digits' | 'chinese', start: number, match: RegExpExecArray): NumberWords {
  const part = (name: string): string => match.groups?.[name] ?? '';
  const digits = part('digits');
  const lead = part('lead') || part('vague');
  const scale = scaleOf(part('scale') + part('late'));
  const own = kind === 'digits' ? Number(digits.replace(/[,\s]/gu, '')) : chineseValue(digits);
  const digitsStart = start + lead.length;
  return {
    kind,
    start,
    end: start + match[0].length,
    digitsStart,
    digitsEnd: digitsStart + digits.length + part('scale').length,
    before: part('before') || lead,
    after: part('after'),
    unit: part('unit'),
    tail: part('tail'),
    value: worthOf(digits, own * scale),
    text: match[0],
  };
}
