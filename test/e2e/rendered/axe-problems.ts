import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Impacts that axe itself calls serious. */
const SERIOUS = ['serious', 'critical'];
/** Measured in the picture itself, tints and drawings included, by our own rule. */
const OURS = { 'color-contrast': { enabled: false } };

/** What axe finds serious on the page as it stands, target sizes included: rule, element and why. */
export async function axeProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) => axe.run({ rules: { ...rules, 'target-size': { enabled: true } }, resultTypes: ['violations'] }),
    OURS,
  );
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .flatMap(({ id, help, nodes }) => nodes.map(({ html, target }) => `axe ${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`));
}
