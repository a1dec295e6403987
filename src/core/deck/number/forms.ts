import type { NumberWords } from '../number.ts';
import { chineseValue } from './chinese.ts';
import { CODE, matchAt, scaleOf } from './parts.ts';
import { UNITS } from './units.ts';

/** Words that make a number approximate or ordinal, before and behind it, as patterns with the groups `lead`, `before`, `after`, `unit` and `tail`. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

const NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const PLAIN = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const BETWEEN = '(?:—|–|－|-|~|～|至|到)';
const YEARS = new RegExp(`\\d{4}年?${BETWEEN}\\d{4}年`, 'uy');
/** A stopwatch's time: 28秒35 is 28.35秒. */
const STOPWATCH = /(?<whole>\d+)秒(?<hundredths>\d{1,2})(?![\d年月日时分秒])/uy;
const DECADE = /(?:(?<century>\d{1,2}|[一二十]{1,3})世纪|(?<last>上世纪))?(?<decade>\d0|[一二三四五六七八九]十)年代/uy;

/** Parts of a special form: what it is worth, and its kind. */
interface Form {
  readonly kind: NumberWords['kind'];
  readonly value: number | string;
}

/**
 * A reader of numbers that are more than digits: spans of years, decades, codes (G20), hundredths (百分之三十 is 30%), fractions (三分之二),
 * small decimals (零点三), a stopwatch's time (28秒35) and ranges (3—5人). They are worth what they say, so 3至5 equals 3—5 and never 3 or 5.
 */
export function formsWith({ before, behind }: Surroundings): (text: string, at: number) => NumberWords | undefined {
  const counted = `(?<digits>${PLAIN}|[${NUMERALS}]+(?:点[${NUMERALS}]+)?)`;
  const hundredths = new RegExp(`${before}(?<of>[百千])分之${counted}${behind}`, 'uy');
  const fraction = new RegExp(`${before}(?<of>[${NUMERALS}]+)分之(?<digits>[${NUMERALS}]+)${behind}`, 'uy');
  const end = (name: string) => `(?<${name}>(?:${PLAIN}|[${NUMERALS}]+))(?<${name}Scale>[百千]?[万亿])?`;
  const decimal = new RegExp(`${before}(?<digits>零点[〇零一二三四五六七八九]+)(?![十刻分])${behind}`, 'uy');
  const range = new RegExp(`${before}${end('low')}(?:${UNITS})?${BETWEEN}${end('high')}${behind}`, 'uy');
  return (text, at) => {
    const isInside = /[A-Za-z\d.]/.test(text.charAt(at - 1));
    const years = isInside ? null : matchAt(YEARS, text, at);
    if (years) return numberOf(at, years, { kind: 'date', value: years[0].replace(/年?[—–－~～至到-]/u, '—') });
    const decade = isInside ? null : matchAt(DECADE, text, at);
    if (decade) return numberOf(at, decade, { kind: 'date', value: decadeOf(decade) });
    const code = isInside ? null : matchAt(CODE, text, at);
    if (code) return numberOf(at, code, { kind: 'sign', value: code[0].toUpperCase() });
    const watch = isInside ? null : matchAt(STOPWATCH, text, at);
    if (watch)
      return numberOf(at, watch, { kind: 'digits', value: Number(`${watch.groups?.['whole']}.${watch.groups?.['hundredths']}`) }, '秒');
    const small = matchAt(decimal, text, at);
    if (small) return numberOf(at, small, { kind: 'digits', value: worth(small.groups?.['digits']) });
    const part = matchAt(hundredths, text, at);
    if (part)
      return numberOf(at, part, { kind: 'digits', value: worth(part.groups?.['digits']) }, part.groups?.['of'] === '千' ? '‰' : '%');
    const broken = matchAt(fraction, text, at);
    if (broken)
      return numberOf(at, broken, { kind: 'digits', value: `${worth(broken.groups?.['digits'])}/${worth(broken.groups?.['of'])}` });
    // 从11名到40名 is a change from one number to another.
    const span = isInside || /[从由]/u.test(text.charAt(at - 1)) ? null : matchAt(range, text, at);
    return span ? numberOf(at, span, { kind: 'digits', value: spanOf(span) }) : undefined;
  };
}

function numberOf(start: number, match: RegExpExecArray, { kind, value }: Form, own?: string): NumberWords {
  const { lead = '', before = lead, after = '', unit = '', tail = '' } = match.groups ?? {};
  const end = start + match[0].length;
  const bounds = { start, end, digitsStart: start + lead.length, digitsEnd: end - after.length - unit.length - tail.length };
  return { kind, ...bounds, before, after, unit: own ?? unit, tail, value, text: match[0] };
}

function decadeOf({ groups }: RegExpExecArray): string {
  const { century, last, decade } = groups ?? {};
  const before = last ? 20 : century && worth(century);
  return before ? `${(before - 1) * 100 + worth(decade)}年代` : `${worth(decade)}年代`;
}

/** What digits or numerals are worth; 三点五 is 3.5. */
function worth(digits = ''): number {
  if (/^\d/.test(digits)) return Number(digits.replaceAll(',', ''));
  const [whole = '', rest] = digits.split('点');
  return rest === undefined ? chineseValue(whole) : Number(`${chineseValue(whole)}.${[...rest].map(chineseValue).join('')}`);
}

/** Both ends of a range in full: of 3万—5万 and of 3—5万 it is 30000—50000. */
function spanOf({ groups }: RegExpExecArray): string {
  const { low = '', high = '', lowScale = '', highScale = '' } = groups ?? {};
  return `${worth(low) * scaleOf(lowScale || highScale)}—${worth(high) * scaleOf(highScale)}`;
}

/** The two ends of a range or of a span of years; undefined for any other number. */
export function endsOf({ value }: Pick<NumberWords, 'value'>): readonly [number, number] | undefined {
  const match = /^([\d.]+)—([\d.]+)年?$/u.exec(String(value));
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}
