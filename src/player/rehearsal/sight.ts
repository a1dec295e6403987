import type { Sight } from '../../core/rehearsal/look.ts';
import { blockIdOf } from './front.ts';
import type { TextBox } from './text-boxes.ts';

/** A fault of a piece of text. */
export function textSight(
  fault: Sight['fault'],
  { text, box, element }: TextBox,
  more: Partial<Pick<Sight, 'other' | 'measured'>> = {},
): Sight {
  return { fault, words: text, other: '', measured: 0, ...more, box, block: blockIdOf(element) };
}
