import { AIDS } from '../../src/core/kiosk/visit.ts';
import { INTERFACE } from '../../src/player/interface-words.ts';
import { expect, test } from './harness/journey.ts';
import { drawn, enterHome, sceneShown, walkTo } from './harness/walk.ts';
import { contrastProblems } from './rendered/contrast-problems.ts';
import { targetProblems, textProblems } from './rendered/rendered-problems.ts';

test('the progress ring opens the list of all pages; one tap leads to any of them', async ({ hall }) => {
  const { page, touch } = hall;
  await walkTo(hall, 'innovation-park', 0);
  await touch.tapOn(page.locator('.chrome [data-do="overview"]'));
  await expect(page.locator('screen-overview')).toBeVisible();
  await touch.tapOn(page.locator('.overview-page').nth(7));
  await drawn(hall, 'innovation-park 7.0');
  await expect(page.locator('screen-overview')).toHaveCount(0);
  await expect(page.locator('section.slide.present')).toHaveAttribute('data-slide', 'daily');
});

test('for three minutes attract offers to go on where idle closed a deck', async ({ hall }) => {
  const { page, touch, advance, mode } = hall;
  const offer = page.locator('screen-attract').getByText(INTERFACE[hall.language].goOnWith);
  await walkTo(hall, 'innovation-park', 2);
  await advance(100_000);
  await expect(page.locator('screen-idle-warning')).toBeVisible();
  await advance(20_000);
  await drawn(hall, 'attract');
  await touch.tapOn(offer);
  await drawn(hall, 'innovation-park 2.0');
  await advance(100_000);
  await expect(page.locator('screen-idle-warning')).toBeVisible();
  await advance(20_000);
  await drawn(hall, 'attract');
  await expect(offer).toBeVisible();
  await advance(180_000);
  await expect(offer).toHaveCount(0);
  expect(await mode()).toMatchObject({ kind: 'attract', left: null });
});

test('home tells what the exhibition rests on, with the credit as printed', async ({ hall }) => {
  const { page, touch } = hall;
  await enterHome(hall);
  await touch.tapOn(page.locator('screen-home').getByText(INTERFACE[hall.language].about, { exact: true }));
  await expect(page.locator('screen-about')).toContainText('李晓哲');
  await touch.tapOn(page.locator('screen-about').getByText(INTERFACE[hall.language].close, { exact: true }));
  await expect(page.locator('screen-about')).toHaveCount(0);
});

test('each scene of attract leads into its own deck', async ({ hall }) => {
  const { page, touch, advance, mode } = hall;
  const seen: string[] = [];
  for (let scene = 0; scene < 4; scene++) {
    const scene = await sceneShown(hall);
    seen.push(scene);
    expect([...(await textProblems(page)), ...(await targetProblems(page)), ...(await contrastProblems(hall))]).toEqual([]);
    await advance(24_000);
    await expect.poll(mode).not.toMatchObject({ scene });
  }
  expect(new Set(seen).size).toBe(4);
  const scene = await sceneShown(hall);
  await touch.tapOn(page.locator('.attract-wall').last());
  await expect.poll(mode).toMatchObject({ kind: 'deck', deck: scene });
});

test('a reading aid is one tap from home, dresses the whole page, and is gone with the visitor', async ({ hall }) => {
  const { page, touch, mode } = hall;
  await enterHome(hall);
  for (const aid of AIDS) {
    await touch.tapOn(page.locator('screen-home').getByText(INTERFACE[hall.language][aid], { exact: true }));
    await expect(page.locator('concentric-hall')).toHaveAttribute(`data-${aid}`, '');
  }
  expect(await mode()).toMatchObject({ visit: { aids: ['large', 'low', 'contrast', 'calm'] } });
  await hall.advance(60_000);
  await hall.advance(20_000);
  await drawn(hall, 'attract');
  await expect(page.locator('concentric-hall')).not.toHaveAttribute('data-large', '');
});
