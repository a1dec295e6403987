import type { Box, Sight } from '../../core/rehearsal/look.ts';
import { blockIdOf, frontParts, pixelsPerU } from './front.ts';
import { SLACK_PX } from './text-boxes.ts';

/** Smallest side of what a finger touches, and the gap between two such things, in u. */
export const LEAST_TARGET_U = 72;
const LEAST_GAP_U = 16;
/** Letters of a target's words by which it is named. */
const NAME_LENGTH = 20;

/** Something that can be touched. */
export interface Target {
  readonly name: string;
  /** Kept apart by its own geometry: a disc, or a surface of attract. */
  readonly round: boolean;
  readonly element: Element;
  readonly box: Box;
}

/** Everything that can be touched now. */
export function targets(): readonly Target[] {
  return frontParts()
    .filter((part) => !part.closest('[inert]'))
    .flatMap((part) => [...part.querySelectorAll('.touch')])
    .filter(isOpen)
    .map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        name: (element.textContent || element.getAttribute('aria-label') || element.localName).trim().slice(0, NAME_LENGTH),
        round: element.localName !== 'button' || element.matches('.attract-wall, .attract-floor, .home-disc, .end-disc'),
        element,
        box: { left, top, right, bottom },
      };
    });
}

/** Targets that are smaller than a finger needs. */
export function smallTargets(all: readonly Target[]): readonly Sight[] {
  const least = LEAST_TARGET_U * pixelsPerU() - SLACK_PX;
  return all
    .filter(({ box }) => Math.min(box.right - box.left, box.bottom - box.top) < least)
    .map((target) => targetSight('small-target', target));
}

/** Buttons that lie so close together that a finger meets two. */
export function closeTargets(all: readonly Target[]): readonly Sight[] {
  const least = LEAST_GAP_U * pixelsPerU() - SLACK_PX;
  const buttons = all.filter(({ round }) => !round);
  return buttons.flatMap((one, index) =>
    buttons
      .slice(index + 1)
      .filter((other) => {
        const gap = gapBetween(one.box, other.box);
        return gap >= 0 && gap < least;
      })
      .map((other) => targetSight('close-targets', one, other.name)),
  );
}

/** A fault of something that can be touched. */
export function targetSight(fault: Sight['fault'], { name, box, element }: Target, other = ''): Sight {
  return { fault, words: name, other, measured: 0, box, block: blockIdOf(element) };
}

function isOpen(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && getComputedStyle(element).pointerEvents !== 'none';
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}
