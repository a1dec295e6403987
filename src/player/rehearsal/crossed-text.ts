import type { Box, Sight } from '../../core/rehearsal/look.ts';
import { textSight } from './sight.ts';
import { SLACK_PX, type TextBox } from './text-boxes.ts';

/** Text of one part of the screen that lies over another part's text. */
export function crossedText(boxes: readonly TextBox[]): readonly Sight[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.owner !== other.owner && meet(one.inked, other.inked))
      .map((other) => textSight('crossed-text', one, { other: other.text })),
  );
}

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK_PX && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK_PX
  );
}
