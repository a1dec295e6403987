import type { Sight } from '../../core/rehearsal/look.ts';
import { LOWER_PART } from '../format.ts';
import { pixelsPerU } from './front.ts';
import { LEAST_TARGET_U, type Target, targetSight } from './targets.ts';

/** Targets of which not even half a target lies in the lower part of the screen, while 低位 is on. */
export function outOfReach(all: readonly Target[]): readonly Sight[] {
  if (!document.querySelector('concentric-hall[data-low]')) return [];
  const lowest = innerHeight * (1 - LOWER_PART) + (LEAST_TARGET_U / 2) * pixelsPerU();
  return all.filter(({ box }) => box.bottom < lowest - 1).map((target) => targetSight('out-of-reach', target));
}
