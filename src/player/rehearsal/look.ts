import type { Look } from '../../core/rehearsal/look.ts';
import { crossedText } from './crossed-text.ts';
import { cutText } from './cut-text.ts';
import { emptyParts, lostPictures } from './empty.ts';
import { blockIdOf } from './front.ts';
import { outOfReach } from './reach.ts';
import { smallText } from './small-text.ts';
import { closeTargets, smallTargets, targets } from './targets.ts';
import { textBoxes } from './text-boxes.ts';

/** Measures the page as it stands by every rule; changes nothing. */
export function look(): Look {
  const boxes = textBoxes();
  const touched = targets();
  return {
    width: innerWidth,
    height: innerHeight,
    sights: [
      ...cutText(boxes),
      ...crossedText(boxes),
      ...smallText(boxes),
      ...smallTargets(touched),
      ...closeTargets(touched),
      ...outOfReach(touched),
      ...emptyParts(boxes),
      ...lostPictures(),
    ],
    texts: boxes.map(({ text, element, ink, box }) => ({ text, block: blockIdOf(element), ink, box })),
  };
}
