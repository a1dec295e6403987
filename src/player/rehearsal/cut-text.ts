import type { Sight } from '../../core/rehearsal/look.ts';
import { textSight } from './sight.ts';
import { SLACK_PX, type TextBox } from './text-boxes.ts';

/** Text of which something lies beyond the screen, or beyond a box that hides what overflows it. */
export function cutText(boxes: readonly TextBox[]): readonly Sight[] {
  return boxes.filter(isCut).map((box) => textSight('cut-text', box));
}

function isCut({ inked, clip }: TextBox): boolean {
  return (
    inked.left < clip.left - SLACK_PX ||
    inked.top < clip.top - SLACK_PX ||
    inked.right > clip.right + SLACK_PX ||
    inked.bottom > clip.bottom + SLACK_PX
  );
}
