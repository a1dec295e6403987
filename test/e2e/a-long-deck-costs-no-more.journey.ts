import { join } from 'node:path';
import { deckId, writeSeededExhibition } from '../../tools/bench/seeded-exhibition.ts';
import { type Cost, Counts } from './harness/counts.ts';
import { type Hall, openHall } from './harness/hall.ts';
import { expect, type Stage, test } from './harness/journey.ts';
import { drawn, enterHome, goOn, still, walkTo } from './harness/walk.ts';

/** Slides of a short and a long deck; their first slides are the same. */
const SHORT = 10;
const LONG = 5000;
/** Visits to two decks each, of which none may leave a node behind. */
const VISITS = 8;
/** Taps on the way on whose cost is compared: page turns, and the steps of one slide. */
const GOINGS = 8;

async function hallWith(stage: Stage, slidesPerDeck: number): Promise<Hall> {
  const slides = join(stage.temporary, `deck-of-${slidesPerDeck}`);
  await writeSeededExhibition(slides, { decks: 2, slidesPerDeck, kind: 'rich', seed: 1 });
  return openHall({ ...stage, slides, language: 'zh' });
}

async function costsOfGoing(hall: Hall): Promise<readonly Cost[]> {
  const { page, touch } = hall;
  // Numbers that count up lay out each frame; how many frames there are hangs on the machine.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const counts = await Counts.of(hall.app, page);
  await walkTo(hall, deckId(0), 0);
  const on = await page.locator('.chrome [data-do="on"]').boundingBox();
  if (!on) throw new Error('no way on');
  const costs: Cost[] = [];
  for (let going = 0; going < GOINGS; going++) {
    await still(hall);
    costs.push(
      await counts.costOf(async () => {
        const rests = page.evaluate(restsElsewhere);
        await touch.tap(on.x + on.width / 2, on.y + on.height / 2);
        await rests;
      }),
    );
    expect(await page.locator('section.slide').count()).toBeLessThanOrEqual(3);
  }
  return costs;
}

/** In the page: ends when another place is drawn and nothing that ends moves any more. It looks only when something has changed, so that looking costs nothing. */
async function restsElsewhere(): Promise<void> {
  const hall = document.querySelector('concentric-hall');
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    if (hall) observer.observe(hall, { attributes: true, attributeFilter: ['data-drawn'] });
  });
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const sum = (costs: readonly Cost[], of: 'layouts' | 'recalculations') => costs.reduce((all, cost) => all + cost[of], 0);

test('a page turn touches as many nodes in a deck of 5,000 slides as in one of 10, and lays out and styles no more often', async ({
  stage,
}) => {
  test.slow();
  const shortHall = await hallWith(stage, SHORT);
  const short = await costsOfGoing(shortHall);
  await shortHall.close();
  const hall = await hallWith(stage, LONG);
  const long = await costsOfGoing(hall);
  expect(long.map(({ touched }) => touched)).toEqual(short.map(({ touched }) => touched));
  // How many of them fall into one frame hangs on the machine: the same deck twice differs by a tenth.
  expect(sum(long, 'layouts')).toBeLessThanOrEqual(sum(short, 'layouts') * 1.2);
  expect(sum(long, 'recalculations')).toBeLessThanOrEqual(sum(short, 'recalculations') * 1.2);

  await test.step('its list of pages is no longer than a screen, and leads to pages that it does not list at first', async () => {
    await hall.touch.tapOn(hall.page.locator('.chrome [data-do="overview"]'));
    const pages = hall.page.locator('screen-overview .overview-page');
    await expect(pages).toHaveCount(23);
    await hall.touch.tapOn(pages.last());
    await expect(pages).toHaveCount(24);
    await hall.touch.tapOn(pages.nth(1));
    await drawn(hall, `${deckId(0)} 22.0`);
    await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'p23');
  });
  await hall.close();
});

test('decks opened and closed again and again leave no node and no listener behind', async ({ stage }) => {
  const hall = await hallWith(stage, SHORT);
  const counts = await Counts.of(hall.app, hall.page);
  await hall.page.emulateMedia({ reducedMotion: 'reduce' });
  await enterHome(hall);
  const visit = async () => {
    for (const deck of [deckId(0), deckId(1)]) {
      await hall.touch.tapOn(hall.page.locator(`screen-home [data-opens-deck="${deck}"]`));
      await drawn(hall, `${deck} 0.0`);
      for (let turn = 0; turn < 2; turn++) await goOn(hall);
      await hall.touch.tapOn(hall.page.locator('.chrome [data-do="home"]'));
      await drawn(hall, 'home');
    }
    await still(hall);
    return counts.held();
  };
  for (let warm = 0; warm < 2; warm++) await visit();
  const before = await visit();
  for (let more = 1; more < VISITS; more++) await visit();
  const after = await visit();
  expect(after.listeners).toBe(before.listeners);
  // Chromium may or may not hold on to one disc (five nodes) that has covered the screen: what counts is that no visit adds to it.
  expect((after.nodes - before.nodes) / VISITS).toBeLessThan(1);
  await hall.close();
});
