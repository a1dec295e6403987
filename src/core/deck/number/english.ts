import { type NumberWords, plainDigits } from '../number.ts';
import {
  AFTERNOON,
  CENTURY,
  DATES,
  DAY_SPANS,
  DECADE,
  dateValue,
  daySpanValue,
  MONTH_SPAN,
  monthSpanValue,
  withClocksApart,
} from './english-dates.ts';
import {
  EITHER_WORDS,
  eitherValue,
  FRACTION_WORDS,
  fractionValue,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  ordinalValue,
  SCALE,
  scaleInEnglish,
  wordsValue,
} from './english-words.ts';
import { CODE, matchAt } from './parts.ts';

/** What stands before a number and makes it approximate, as a pattern. */
export const APPROXIMATE = [
  ...[
    '(?:(?:no|not|never) )?(?:more|longer|higher|greater|older|fewer|less|lower|shorter|younger) than',
    'as many as',
    'the (?:last|past)',
  ],
  ...['at least', 'at most', 'close to', '(?:well|just) over', 'just under', 'upwards of', 'exceed(?:s|ed|ing)', 'up to', 'within'],
  ...['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost', 'over', 'above', 'under', 'below', 'beyond', 'minus'],
].join('|');
const BEFORE = `(?:(?<before>${APPROXIMATE})\\s+|(?<![\\p{L}\\p{N}])(?<minus>[-−])(?=\\d))?`;
/** Behind the number, a share's sign or up to two words of what it counts between: 90% or more, 6 metres or less. */
const BEHIND =
  '(?<share>\\s?%|\\sper ?cent\\b)?(?<after>\\+(?!\\d)|-odd\\b)?' +
  '(?:(?:\\s[a-z]+){0,2}?\\s(?<late>(?:or|and) (?:more|above|over|older|less|fewer|below|under|younger)|or so)\\b(?!\\s(?:than|all|the|\\d)))?';
const PLAIN = '\\d+(?:,\\d+)*(?:\\.\\d+)?';
const SPAN = new RegExp(
  `${BEFORE}(?<digits>(?<low>${PLAIN})[–—-](?<high>${PLAIN}))(?![–—-]?\\d)(?:[ -](?<scale>${SCALE})\\b)?${BEHIND}`,
  'uyi',
);
const FRACTION = new RegExp(`${BEFORE}${FRACTION_WORDS}\\b`, 'uyi');
const DIGITS = new RegExp(`${BEFORE}(?<digits>${PLAIN})(?:(?<ordinal>st|nd|rd|th)\\b)?(?:[ -](?<scale>${SCALE})\\b)?${BEHIND}`, 'uyi');
const WORDS = new RegExp(`${BEFORE}\\b${NUMBER_WORDS}\\b${BEHIND}`, 'uyi');
/** Two or three, which 两三 are too. */
const EITHER = new RegExp(`\\b${EITHER_WORDS}\\b`, 'uyi');
const ORDINAL = new RegExp(`\\b${ORDINAL_WORDS}\\b`, 'uyi');
const VAGUE =
  /\b(?:a dozen(?: or so)?|dozens|scores|(?:tens|hundreds) of thousands|hundreds|thousands|millions|several (?:hundred|thousand))\b/iuy;
/** Other signs of number: ①, ½, Ⅳ. */
const SIGN = /(?!\p{Script=Han})[^\P{N}0-9]/uy;
/** Words in which `one` counts nothing. */
const NO_NUMBER = /\b(?:no|each|every|this|that|any) one\b|\bone another\b|\bone (?:by|after) (?:one|another)\b|\bone of the\b/giu;

/**
 * Every number of an English text, in its order: digits, `July 2019` (worth 2019年7月, as the article prints it), `January to June` (1—6), spans
 * (6–8), decades, codes (5G), parts (two thirds), number words, ordinals from the fourth on, and vague ones and other signs (dozens, ①: worth
 * nothing but themselves). English has no measure words, so `unit` is empty, but for the hours of the afternoon (p.m.).
 * Known limits: half, first, second, third, a few and several are not numbers here (see english-hints.ts).
 */
export function numbersInEnglish(written: string): readonly NumberWords[] {
  const text = withClocksApart(plainDigits(written));
  const none = [...text.matchAll(NO_NUMBER)].map((match) => [match.index, match.index + match[0].length] as const);
  const numbers: NumberWords[] = [];
  for (let at = 0; at < text.length; ) {
    const found = /[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) ? undefined : numberAt(text, at);
    const unit = found && matchAt(AFTERNOON, text, found.digitsEnd) ? 'p.m.' : '';
    if (found && !none.some(([start, end]) => start <= found.start && found.end <= end)) numbers.push({ ...found, unit });
    at = found ? Math.max(found.end, at + 1) : at + 1;
  }
  return numbers;
}

function numberAt(text: string, at: number): NumberWords | undefined {
  const match = (pattern: RegExp) => matchAt(pattern, text, at);
  const months = match(MONTH_SPAN);
  if (months) return numberOf('digits', at, months, monthSpanValue(months));
  const days = DAY_SPANS.map(match).find((found) => found !== null);
  if (days) return numberOf('date', at, days, daySpanValue(days));
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
  const span = match(SPAN);
  const ends = span && spanValue(span);
  if (span && ends) return numberOf('digits', at, span, ends);
  const digits = match(DIGITS);
  if (digits) return numberOf('digits', at, digits, digitsValue(digits));
  const ordinal = match(ORDINAL);
  if (ordinal) return numberOf('words', at, ordinal, ordinalValue(ordinal[0]));
  const either = match(EITHER);
  if (either) return numberOf('words', at, either, eitherValue(either));
  const words = match(WORDS);
  if (words) return numberOf('words', at, words, wordsValue(words.groups?.['digits'] ?? ''));
  const vague = match(VAGUE) ?? match(SIGN);
  return vague ? numberOf('sign', at, vague, Number.NaN) : undefined;
}

function numberOf(kind: NumberWords['kind'], start: number, match: RegExpExecArray, value: number | string): NumberWords {
  const { minus = '', before = minus, after = '', late = '', digits = match[0], ordinal } = match.groups ?? {};
  const digitsStart = start + match[0].indexOf(digits, before.length);
  const bounds = { start, end: start + match[0].length, digitsStart, digitsEnd: digitsStart + digits.length };
  const around = { before: ordinal ? '第' : before.toLowerCase(), after: after || late.toLowerCase() };
  return { kind, ...bounds, ...around, unit: '', tail: '', value, text: match[0] };
}

/** Both ends of a span in full: of 3–5 million 3000000—5000000; undefined where the ends don't rise. */
function spanValue({ groups }: RegExpExecArray): string | undefined {
  const { low = '', high = '', scale = '' } = groups ?? {};
  const [from, to] = [low, high].map((end) => Number(end.replaceAll(',', '')) * scaleInEnglish(scale));
  return from !== undefined && to !== undefined && from < to ? `${from}—${to}` : undefined;
}

function digitsValue(match: RegExpExecArray): number | string {
  const { digits = '', scale = '' } = match.groups ?? {};
  // 11,0000 is nobody's number.
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return digits;
  const value = Number(digits.replaceAll(',', '')) * scaleInEnglish(scale);
  // 1.10 claims more precision than 1.1.
  return /\.\d*0$/.test(digits) ? `${digits}=${value}` : Number(value.toFixed(9));
}
