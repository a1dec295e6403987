import type { Page } from '@playwright/test';
import { type TextBox, textBoxes } from './text-boxes.ts';

/** Smallest type that a visitor reads, in u. */
const LEAST_TYPE_U = 32;
/** Smallest side of what a finger touches, and the gap between two such things, in u. */
export const LEAST_TARGET_U = 72;
const LEAST_GAP_U = 16;
/** Rounding of boxes, in CSS pixels. */
const SLACK_PX = 1.5;
/** A line box is taller than its characters: this share of its height at top and bottom is empty. */
const EMPTY_SHARE = 0.16;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function inked(box: TextBox): Box {
  const empty = (box.bottom - box.top) * EMPTY_SHARE;
  return { left: box.left, right: box.right, top: box.top + empty, bottom: box.bottom - empty };
}

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK_PX && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK_PX
  );
}

function cut(box: TextBox): boolean {
  const { left, top, right, bottom } = inked(box);
  const { clip } = box;
  return left < clip.left - SLACK_PX || top < clip.top - SLACK_PX || right > clip.right + SLACK_PX || bottom > clip.bottom + SLACK_PX;
}

/** What is wrong with the text on the screen: cut, too small, or over another part's text. Empty when all is well. */
export async function textProblems(page: Page): Promise<string[]> {
  const boxes = await textBoxes(page);
  const problems = boxes.filter(cut).map((box) => `cut: “${box.text}”`);
  problems.push(...boxes.filter((box) => box.size < LEAST_TYPE_U - 0.1).map((box) => `${box.size.toFixed(1)} u: “${box.text}”`));
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1))
      if (a.owner !== b.owner && meet(inked(a), inked(b))) problems.push(`“${a.text}” meets “${b.text}”`);
  });
  if (boxes.length === 0) problems.push('no text at all');
  return [...new Set(problems)];
}

export interface Target extends Box {
  readonly name: string;
  readonly round: boolean;
}

/** Everything that can be touched now, with its box in CSS pixels. */
export function targets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const front = [
      ...document.querySelectorAll(
        'screen-attract, screen-home, screen-about, screen-end, screen-overview, screen-idle-warning, section.slide.present, .chrome',
      ),
    ];
    const cover = document.querySelector('screen-idle-warning');
    return front
      .filter((scope) => !cover || scope === cover)
      .filter((scope) => !scope.closest('[inert]'))
      .flatMap((scope) => [...scope.querySelectorAll('.touch')])
      .filter(
        (element) =>
          element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && getComputedStyle(element).pointerEvents !== 'none',
      )
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          name: (element.textContent || element.getAttribute('aria-label') || element.localName).trim().slice(0, 20),
          round: element.localName !== 'button' || element.matches('.attract-wall, .attract-floor, .home-disc, .end-disc'),
          left,
          top,
          right,
          bottom,
        };
      });
  });
}

/** Touch targets that are too small, or buttons that lie too close together. */
export async function targetProblems(page: Page): Promise<string[]> {
  const rem = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const u = rem / 10;
  const found = await targets(page);
  const problems = found
    .filter((box) => Math.min(box.right - box.left, box.bottom - box.top) < LEAST_TARGET_U * u - SLACK_PX)
    .map(({ name }) => `target too small: ${name}`);
  // Discs are kept apart by their own geometry, and the two halves of attract are surfaces, not buttons.
  const buttons = found.filter(({ round }) => !round);
  buttons.forEach((a, index) => {
    for (const b of buttons.slice(index + 1)) {
      const gap = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
      if (gap >= 0 && gap < LEAST_GAP_U * u - SLACK_PX) problems.push(`too close: ${a.name} and ${b.name}`);
    }
  });
  return problems;
}
