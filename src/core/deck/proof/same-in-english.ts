import { endsOf } from '../number/forms.ts';
import { scaleOf } from '../number/parts.ts';
import type { NumberWords } from '../number.ts';
import { degreesOf } from './degree.ts';

/** What vague words are worth: at least as many. */
const VAGUE: Readonly<Record<string, number>> = {
  ...{ dozens: 10, scores: 10, hundreds: 100, 'several hundred': 100, thousands: 1000, 'several thousand': 1000 },
  ...{ 'tens of thousands': 10_000, 'hundreds of thousands': 100_000, millions: 1_000_000 },
};
/** A scale without a number before it (千家万户), which counts nothing exactly. */
const BARE = /^[十百千万亿]+$/u;

/**
 * Whether an English number says the same as a Chinese one: value and degree. A date equals only its own text, but for a bare year (2019年 and
 * 2019) and a month (5月 and May); 三成 is 30%; the two ends of a range may stand for it one by one; thousands are 数千, 几千 and the 千 of 千家万户.
 */
export function saysTheSame(english: NumberWords, chinese: NumberWords): boolean {
  const vague = VAGUE[english.text.toLowerCase()];
  if (vague !== undefined) return isVague(chinese, vague);
  if (/^[数几]$/u.test(chinese.before)) return false;
  return haveOneValue(english, chinese) && readDegrees(english).some((degree) => readDegrees(chinese).includes(degree));
}

const read = new WeakMap<NumberWords, readonly string[]>();

/** A number's degrees, read once: every number of a slide is held against every other. */
function readDegrees(number: NumberWords): readonly string[] {
  const degrees = read.get(number) ?? degreesOf(number);
  read.set(number, degrees);
  return degrees;
}

function haveOneValue(english: NumberWords, chinese: NumberWords): boolean {
  if (typeof english.value === 'number' && english.value === chinese.value) return chinese.unit !== '成';
  const [ours, span] = [endsOf(english), endsOf(chinese)];
  if (ours) return span !== undefined && ours.join() === span.join();
  const theirs = valuesOf(chinese);
  return valuesOf(english).some((value) => theirs.includes(value));
}

function isVague({ before, digitsStart, digitsEnd, start, text, value }: NumberWords, least: number): boolean {
  const digits = text.slice(digitsStart - start, digitsEnd - start);
  if (!BARE.test(digits)) return false;
  return /^[数几]$/u.test(before) ? value === least : before === '' && scaleOf(digits) >= least;
}

/** All that a number may be compared as. A sign is worth itself. */
function valuesOf(number: NumberWords): readonly (number | string)[] {
  const { value, unit, text } = number;
  if (Number.isNaN(value)) return [text];
  if (typeof value === 'number') return unit === '月' ? [value, `${value}月`] : unit === '成' ? [value * 10] : [value];
  const year = /^(\d{4})年$/u.exec(value)?.[1];
  return [value, ...(year === undefined ? [] : [Number(year)]), ...(endsOf(number) ?? [])];
}
