import { type NumberWords, plainDigits } from '../number.ts';
import { CODE, matchAt } from './parts.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const APPROXIMATE = [
  ...[
    'no more than',
    'no fewer than',
    'no less than',
    'more than',
    'fewer than',
    'less than',
    'as many as',
    'at least',
    'at most',
    'close to',
  ],
  ...['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost', 'over', 'above', 'under', 'below', 'up to', 'beyond'],
].join('|');
const WORD = `(?:${[...SMALL, ...TENS, ...Object.keys(SCALES)].join('|')})`;
const BEFORE = `(?:(?<before>${APPROXIMATE})\\s+)?`;
const BEHIND = '(?<after>\\+(?!\\d)|-odd\\b|\\s+(?:or more|or so|and more)\\b)?';
const MONTH = `(?<month>${MONTHS.join('|')})`;
/** 7 July 2019, July 7, 2019, July 2019, 7 July, July 7; a month alone only where May and March can't be verbs. */
const DATES = [
  `\\b(?:(?<day>\\d{1,2}) )?${MONTH},? (?<year>\\d{4})\\b`,
  `\\b${MONTH} (?<day>\\d{1,2}), (?<year>\\d{4})\\b`,
  `\\b(?<day>\\d{1,2}) ${MONTH}\\b`,
  `\\b${MONTH} (?<day>\\d{1,2})\\b(?![,.]\\d)`,
  `(?<=\\b(?:in|since|from|until|by|of|every|last|next|each) )${MONTH}\\b`,
].map((pattern) => new RegExp(pattern, 'uy'));
const DECADE = /(?<decade>\d{3}0)s\b/uy;
const CENTURY = /(?<digits>\d{1,2})(?:st|nd|rd|th)[ -]century\b/iuy;
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** Two thirds, one-half, a quarter of. */
const FRACTION = new RegExp(
  `${BEFORE}(?:(?<digits>${SMALL.slice(1, 11).join('|')})[ -](?<part>${PARTS.join('|')}|halve)s?|an? (?<lone>quarter|third|fifth|tenth)(?= of\\b))\\b`,
  'uyi',
);
const DIGITS = new RegExp(
  `${BEFORE}(?<digits>\\d+(?:,\\d+)*(?:\\.\\d+)?)(?:(?<ordinal>st|nd|rd|th)\\b)?(?:[ -](?<scale>${Object.keys(SCALES).join('|')})\\b)?${BEHIND}`,
  'uyi',
);
const WORDS = new RegExp(`${BEFORE}\\b(?<digits>ones|(?:a )?${WORD}(?:(?:[ -]| and )${WORD})*)\\b${BEHIND}`, 'uyi');
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|several hundred|several thousand)\b/iuy;
/** Other signs of number: ①, ½, Ⅳ. */
const SIGN = /(?!\p{Script=Han})[^\P{N}0-9]/uy;
/** Words in which `one` counts nothing. */
const NO_NUMBER = /\b(?:no|each|every|this|that|any) one\b|\bone another\b|\bone by one\b|\bone of the\b/giu;

/**
 * Every number of an English text, in its order: digits, `July 2019` (worth 2019年7月, as the article prints it), decades, codes (5G), parts (two
 * thirds), number words, and vague ones and other signs (dozens, ①: worth nothing but themselves). English has no measure words, so `unit` is always empty.
 * Known limits: half, first, second, a few and several are not numbers here.
 */
export function numbersInEnglish(written: string): readonly NumberWords[] {
  const text = plainDigits(written);
  const none = [...text.matchAll(NO_NUMBER)].map((match) => [match.index, match.index + match[0].length] as const);
  const numbers: NumberWords[] = [];
  for (let at = 0; at < text.length; ) {
    const found = /[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) ? undefined : numberAt(text, at);
    if (found && !none.some(([start, end]) => start <= found.start && found.end <= end)) numbers.push(found);
    at = found ? Math.max(found.end, at + 1) : at + 1;
  }
  return numbers;
}

function numberAt(text: string, at: number): NumberWords | undefined {
  const match = (pattern: RegExp) => matchAt(pattern, text, at);
  const date = DATES.map(match).find((found) => found !== null);
  if (date) return numberOf('date', at, date, dateValue(date));
  const decade = match(DECADE);
  if (decade) return numberOf('date', at, decade, `${decade.groups?.['decade']}年代`);
  const code = match(CODE);
  if (code) return numberOf('sign', at, code, code[0].toUpperCase());
  const century = match(CENTURY);
  if (century) return numberOf('digits', at, century, Number(century.groups?.['digits']));
  const fraction = match(FRACTION);
  if (fraction) return numberOf('words', at, fraction, fractionValue(fraction));
  const digits = match(DIGITS);
  if (digits) return numberOf('digits', at, digits, digitsValue(digits));
  const words = match(WORDS);
  if (words) return numberOf('words', at, words, wordsValue(words.groups?.['digits'] ?? ''));
  const vague = match(VAGUE) ?? match(SIGN);
  return vague ? numberOf('sign', at, vague, Number.NaN) : undefined;
}

function numberOf(kind: NumberWords['kind'], start: number, match: RegExpExecArray, value: number | string): NumberWords {
  const { before = '', after = '', digits = match[0], ordinal } = match.groups ?? {};
  const digitsStart = start + match[0].indexOf(digits, before.length);
  const bounds = { start, end: start + match[0].length, digitsStart, digitsEnd: digitsStart + digits.length };
  return { kind, ...bounds, before: ordinal ? '第' : before.toLowerCase(), after: after.trim(), unit: '', tail: '', value, text: match[0] };
}

/** A date as the article prints it: 2019年7月, 7月7日, 7月. */
function dateValue({ groups }: RegExpExecArray): string {
  const { day, month = '', year } = groups ?? {};
  return `${year === undefined ? '' : `${year}年`}${MONTHS.indexOf(month) + 1}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** Two thirds are worth 2/3, as 三分之二 is. */
function fractionValue({ groups }: RegExpExecArray): string {
  const { digits, part, lone } = groups ?? {};
  const kind = (part ?? lone ?? '').toLowerCase();
  const below = kind === 'halve' ? 2 : kind === 'quarter' ? 4 : kind === 'half' ? 2 : PARTS.indexOf(kind) + 2;
  return `${digits === undefined ? 1 : SMALL.indexOf(digits.toLowerCase())}/${below}`;
}

function digitsValue(match: RegExpExecArray): number | string {
  const { digits = '', scale = '' } = match.groups ?? {};
  // 11,0000 is nobody's number.
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return digits;
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
  // 1.10 claims more precision than 1.1.
  return /\.\d*0$/.test(digits) ? `${digits}=${value}` : Number(value.toFixed(9));
}

/** What number words are worth: one hundred and fifty is 150, eleven thousand is 11000. */
function wordsValue(words: string): number {
  let total = 0;
  let section = 0;
  for (const word of words
    .toLowerCase()
    .split(/[ -]+/)
    .filter((part) => part !== 'and' && part !== 'a')) {
    const scale = SCALES[word];
    const small = word === 'ones' ? 1 : SMALL.indexOf(word);
    if (scale === 100) section = Math.max(section, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(section, 1) * scale;
      section = 0;
    } else section += small >= 0 ? small : (TENS.indexOf(word) + 2) * 10;
  }
  return total + section;
}
