import type { NumberWords } from '../number.ts';

/** How far two numbers are from being the same, from equal to another value. */
export type Likeness = 'same' | 'other-unit' | 'other-approximation' | 'other-value';

/** The parts of a number that must agree. */
export type NumberParts = Pick<NumberWords, 'value' | 'before' | 'after' | 'unit' | 'tail'>;

/** Compares value, then approximation before and behind, then the unit; words are compared letter for letter (约 is not 大约). */
export function likeness(own: NumberParts, source: NumberParts): Likeness {
  if (own.value !== source.value) return 'other-value';
  if (own.before !== source.before || own.after !== source.after || own.tail !== source.tail) return 'other-approximation';
  return own.unit === source.unit ? 'same' : 'other-unit';
}
