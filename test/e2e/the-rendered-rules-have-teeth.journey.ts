import { expect, test } from './harness/journey.ts';
import { still, walkTo } from './harness/walk.ts';
import { contrastProblems } from './rendered/contrast-problems.ts';
import { targetProblems, textProblems } from './rendered/rendered-problems.ts';

test('text that is cut, small, pale or crossed and a target that is small are each found', async ({ hall }) => {
  const { page } = hall;
  await walkTo(hall, 'innovation-park', 0);
  await still(hall);
  const title = page.locator('section.slide.present h1');
  const spoil = (style: string) => title.evaluate((element, text) => element.setAttribute('style', text), style);
  const found = async () => [...(await textProblems(page)), ...(await targetProblems(page)), ...(await contrastProblems(hall))].join('\n');

  expect(await found()).toBe('');
  await spoil('margin-left: -20rem');
  expect(await found()).toContain('cut-text “');
  await spoil('font-size: 3rem');
  expect(await found()).toContain('small-text 30.0');
  await spoil('color: #d8d0c4');
  expect(await found()).toContain('pale-text 1.');
  await spoil('position: absolute; top: 87rem');
  expect(await found()).toContain('crossed-text');
  await spoil('');
  await page.locator('.chrome [data-do="home"]').evaluate((element) => element.setAttribute('style', 'height: 6rem; min-width: 6rem'));
  expect(await found()).toContain('small-target “首页”');
});
