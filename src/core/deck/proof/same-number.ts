import type { NumberWords } from '../number.ts';

/** How far two numbers are from being the same, from equal to another value. */
export type Likeness = 'same' | 'other-unit' | 'other-approximation' | 'other-value';

/** The parts of a number that must agree. */
export type NumberParts = Pick<NumberWords, 'value' | 'before' | 'after' | 'unit' | 'tail'>;

/** Two ways to write one approximation. */
const ALSO: Readonly<Record<string, string>> = {
  大约: '约',
  '-': '零下',
  '－': '零下',
  '−': '零下',
  不许超过: '不超过',
  不得超过: '不超过',
  不能超过: '不超过',
};

/** Compares value, then approximation before and behind, then the unit, letter for letter; but 大约 is 约, and nought needs no unit. */
export function likeness(own: NumberParts, source: NumberParts): Likeness {
  if (own.value !== source.value) return 'other-value';
  if (plain(own.before) !== plain(source.before) || own.after !== source.after || own.tail !== source.tail) return 'other-approximation';
  return own.unit === source.unit || (own.value === 0 && own.unit === '') ? 'same' : 'other-unit';
}

function plain(before: string): string {
  return ALSO[before] ?? before;
}
