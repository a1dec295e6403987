import { INTERFACE } from '../../src/player/interface-words.ts';
import { expect, test } from './harness/journey.ts';
import { drawn, enterHome, tapPart, walkTo } from './harness/walk.ts';
import { targetProblems, textProblems } from './rendered/rendered-problems.ts';

const OPEN = { 'structure.tree': 2 };

test('a visitor who walks away is asked, stays with one tap, and else leaves the screen as it was', async ({ hall }) => {
  const { page, touch, advance, mode } = hall;
  const warning = page.locator('screen-idle-warning');
  await walkTo(hall, 'innovation-park', 3);
  await tapPart(hall, 'structure.tree', 2);
  await expect.poll(mode).toMatchObject({ slide: 3, open: OPEN });

  await advance(60_000);
  await expect(warning).toHaveCount(0);
  await advance(25_000);
  await expect(warning).toContainText(INTERFACE[hall.language].stillThere);
  await drawn(hall, 'innovation-park 3.0');
  expect(await textProblems(page)).toEqual([]);
  expect(await targetProblems(page)).toEqual([]);
  await touch.tapOn(page.getByText(INTERFACE[hall.language].stay));
  await expect(warning).toHaveCount(0);
  await expect.poll(mode).toMatchObject({ kind: 'deck', slide: 3, open: OPEN, warning: null });

  await advance(85_000);
  await expect(warning).toBeVisible();
  await advance(20_000);
  await expect.poll(mode).toMatchObject({ kind: 'attract', visit: { language: 'zh', aids: [] } });
  await drawn(hall, 'attract');

  await walkTo(hall, 'innovation-park', 0);
  expect(await mode()).toMatchObject({
    kind: 'deck',
    deck: 'innovation-park',
    slide: 0,
    step: 0,
    open: {},
    ended: false,
    overview: false,
    warning: null,
  });
});

test('home goes back to attract too, and says so first', async ({ hall }) => {
  const { page, advance, mode } = hall;
  await enterHome(hall);
  await advance(60_000);
  await expect(page.locator('screen-idle-warning')).toBeVisible();
  await advance(20_000);
  await expect.poll(mode).toMatchObject({ kind: 'attract' });
});
