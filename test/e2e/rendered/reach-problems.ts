import type { Page } from '@playwright/test';
import { LOWER_PART } from '../../../src/player/format.ts';
import { LEAST_TARGET_U, targets } from './rendered-problems.ts';

/** Touch targets of which not even half a target lies in the lower part of the screen, while 低位 is on. */
export async function reachProblems(page: Page): Promise<string[]> {
  const { isLow, height, u } = await page.evaluate(() => ({
    isLow: document.querySelector('concentric-hall')?.hasAttribute('data-low') ?? false,
    height: innerHeight,
    u: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 10,
  }));
  if (!isLow) return [];
  const lowest = height * (1 - LOWER_PART) + (LEAST_TARGET_U / 2) * u;
  return (await targets(page))
    .filter(({ bottom }) => bottom < lowest - 1)
    .map(({ name, bottom }) => `out of reach with 低位: ${name}, ends ${Math.round(((lowest - bottom) / height) * 100)} % too high`);
}
