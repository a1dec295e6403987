import type { Sight } from '../../core/rehearsal/look.ts';
import { textSight } from './sight.ts';
import type { TextBox } from './text-boxes.ts';

/** Smallest type that a visitor reads, in u: capitals of 7.3 mm on a 27″ panel. */
const LEAST_TYPE_U = 32;
/** Rounding of type sizes, in u. */
const SLACK_U = 0.1;

/** Text that is too small to be read from two metres. */
export function smallText(boxes: readonly TextBox[]): readonly Sight[] {
  return boxes.filter(({ size }) => size < LEAST_TYPE_U - SLACK_U).map((box) => textSight('small-text', box, { measured: box.size }));
}
