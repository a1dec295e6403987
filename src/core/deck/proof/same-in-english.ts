import { chineseValue } from '../number/chinese.ts';
import { endsOf } from '../number/forms.ts';
import { scaleOf } from '../number/parts.ts';
import type { NumberWords } from '../number.ts';
import { degreesOf } from './degree.ts';

/** What vague words are worth: at least as many. */
const VAGUE: Readonly<Record<string, number>> = {
  ...{ dozens: 10, scores: 10, hundreds: 100, 'several hundred': 100, thousands: 1000, 'several thousand': 1000 },
  ...{ 'tens of thousands': 10_000, 'hundreds of thousands': 100_000, millions: 1_000_000 },
};
/** Hours from noon. */
const AFTERNOON = 12;
const LOOSE = ['more', 'at least', 'about'];
/** A scale without a number before it (千家万户), which counts nothing exactly. */
const BARE = /^[十百千万亿]+$/u;

/**
 * Whether an English number says the same as a Chinese one: value and degree. A date equals only its own text, but for a bare year (2019年 and
 * 2019) and a month (5月 and May); 三成 is 30%; the two ends of a range may stand for it one by one; thousands are 数千, 几千 and the 千 of 千家万户.
 */
export function saysTheSame(english: NumberWords, chinese: NumberWords): boolean {
  const vague = VAGUE[english.text.toLowerCase()];
  if (vague !== undefined) return isVague(chinese, vague);
  if (/^a dozen/i.test(english.text)) return chinese.value === 12 || (chinese.value === 10 && degreesOf(chinese).includes('more'));
  if (/^[数几]$/u.test(chinese.before)) return false;
  if (!haveOneValue(english, chinese)) return false;
  // 上千人, 过千万元: the scale alone is as loose as that.
  if (isVague(chinese, Number(english.value)) && readDegrees(english).some((degree) => LOOSE.includes(degree))) return true;
  return readDegrees(english).some((degree) => readDegrees(chinese).includes(degree));
}

const read = new WeakMap<NumberWords, readonly string[]>();

/** A number's degrees, read once: every number of a slide is held against every other. */
function readDegrees(number: NumberWords): readonly string[] {
  const degrees = read.get(number) ?? degreesOf(number);
  read.set(number, degrees);
  return degrees;
}

function haveOneValue(english: NumberWords, chinese: NumberWords): boolean {
  if (typeof english.value === 'number' && english.value === chinese.value) return chinese.unit !== '成' && !isEither(chinese);
  const [ours, span] = [endsOf(english), endsOf(chinese)];
  if (ours) return span !== undefined && ours.join() === span.join();
  const theirs = valuesOf(chinese);
  return valuesOf(english).some((value) => theirs.includes(value));
}

function isVague(number: NumberWords, least: number): boolean {
  const { before, value } = number;
  const digits = digitsOf(number);
  if (!BARE.test(digits)) return false;
  return /^[数几]$/u.test(before) ? value === least : before === '' && scaleOf(digits) >= least;
}

/** All that a number may be compared as. A sign is worth itself; 3 p.m. is 下午3时 and 15时. */
function valuesOf(number: NumberWords): readonly (number | string)[] {
  const { value, unit, text } = number;
  if (Number.isNaN(value)) return [text];
  if (isEither(number)) return [[...digitsOf(number)].map(chineseValue).join('或')];
  if (typeof value === 'number') {
    if (unit === 'p.m.') return [value, value + AFTERNOON];
    return unit === '月' || unit === '日' ? [value, `${value}${unit}`] : unit === '成' ? [value * 10] : [value];
  }
  const year = /^(\d{4})年$/u.exec(value)?.[1];
  const days = /^(?<first>\d+月\d+日)—(?<last>\d+日)$/u.exec(value)?.groups;
  const decade = /^\d0年代$/u.test(value) ? [`19${value}`] : [];
  return [value, ...(year === undefined ? [] : [Number(year)]), ...Object.values(days ?? {}), ...decade, ...(endsOf(number) ?? [])];
}

/** 两三个: one or the other. */
function isEither(number: NumberWords): boolean {
  const [one = 0, other = 0, ...more] = number.kind === 'chinese' ? [...digitsOf(number)].map(chineseValue) : [];
  return one > 0 && other === one + 1 && one < 9 && more.length === 0;
}

function digitsOf({ digitsStart, digitsEnd, start, text }: NumberWords): string {
  return text.slice(digitsStart - start, digitsEnd - start);
}
