import type { Page } from '@playwright/test';
import { comeTo, DECK, LEFT, listen, MIDDLE, plainSwipeWorks, RIGHT } from './harness/at-a-slide.ts';
import { say } from './harness/every-state.ts';
import { drawWithPen, fingersOf, middleOf, swipe } from './harness/fingers.ts';
import { expect, test } from './harness/journey.ts';
import { deckMode, drawn, enterHome } from './harness/walk.ts';

test('each finger’s button answers by itself, once, during a page turn too; sliding off cancels; mouse and pen are fingers', async ({
  hall,
}) => {
  test.setTimeout(120_000);
  const { page, mode } = hall;
  await comeTo(hall, 3);
  const fingers = await fingersOf(hall.app, page);
  const on = await middleOf(page.locator('.chrome [data-do="on"]'));
  const overview = await middleOf(page.locator('.chrome [data-do="overview"]'));
  const language = await middleOf(page.locator('.chrome [data-do="language"]'));
  const source = await middleOf(page.locator('section.slide.present .pill[data-opens]'));

  const sunk = await pressedAtFirstFrame(page);
  await fingers.land(1, language);
  await fingers.land(2, source);
  await expect.poll(sunk).toEqual([1, 2]);
  await fingers.lift(1);
  await fingers.lift(2);
  await expect.poll(mode).toMatchObject({ slide: 3, open: { 'structure.source': 0 } });
  expect((await deckMode(hall)).visit.language).not.toBe(hall.language);
  await say(page, { type: 'slide-turned', to: MIDDLE });
  await drawn(hall, `${DECK} ${MIDDLE}.0`);

  await fingers.land(1, on);
  await fingers.land(2, { x: on.x + 4, y: on.y });
  await fingers.lift(2);
  await fingers.lift(1);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);

  await fingers.land(1, on);
  await fingers.move(1, { x: on.x, y: 500 });
  await expect(page.locator('.pressed')).toHaveCount(0);
  await fingers.move(1, on);
  await fingers.lift(1);
  await page.mouse.move(1500, 400);
  await page.mouse.down();
  await page.mouse.move(on.x, on.y, { steps: 4 });
  await page.mouse.up();
  await plainSwipeWorks(hall);

  await swipe(fingers, 1, RIGHT, LEFT);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  const said = await listen(page);
  await swipe(fingers, 1, LEFT, RIGHT);
  await fingers.land(1, overview);
  await fingers.lift(1);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);
  expect(await said()).toEqual(['slide-turned', 'overview-turned']);
  await page.mouse.click(overview.x, overview.y);
  await expect.poll(mode).toMatchObject({ slide: MIDDLE, overview: false });
  // As a screen reader clicks: without a pointer.
  await page.locator('.chrome [data-do="overview"]').evaluate((button) => button instanceof HTMLElement && button.click());
  await expect.poll(mode).toMatchObject({ slide: MIDDLE, overview: true });
  await fingers.land(1, overview);
  await fingers.lift(1);
  await expect.poll(mode).toMatchObject({ slide: MIDDLE, overview: false });

  await page.mouse.move(1500, 400);
  await page.mouse.down();
  await page.mouse.move(500, 400, { steps: 4 });
  await page.mouse.up();
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await drawWithPen(hall.app, page, [LEFT, { x: 900, y: 400 }, RIGHT]);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);
  await drawWithPen(hall.app, page, [on]);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
});

test('while a disc grows what is still seen answers, what is covered doesn’t, and two taps on one disc are one', async ({ hall }) => {
  const { page, mode } = hall;
  await enterHome(hall);
  const discs = await page.locator('screen-home [data-opens-deck]').evaluateAll((all) =>
    all.map((disc) => {
      const { left, top, width, height } = disc.getBoundingClientRect();
      return { deck: disc.getAttribute('data-opens-deck') ?? '', x: left + width / 2, y: top + height / 2 };
    }),
  );
  const [first, last] = [...discs].sort((a, b) => a.x - b.x).filter((_, index, all) => index === 0 || index === all.length - 1);
  if (!first || !last) throw new Error('home has fewer than two discs');
  await hall.touch.tapInARow([first, first]);
  await drawn(hall, `${first.deck} 0.0`);
  expect(await mode()).toMatchObject({ open: {}, overview: false });
  await say(page, { type: 'deck-closed' });
  await drawn(hall, 'home');
  await hall.touch.tapInARow([first, last]);
  await drawn(hall, `${last.deck} 0.0`);
});

/** How many buttons are down in the first frame after each landing from now on. */
async function pressedAtFirstFrame(page: Page): Promise<() => Promise<readonly number[]>> {
  const counts = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const look = () => seen.push(document.querySelectorAll('.pressed').length);
    document.addEventListener('pointerdown', () => requestAnimationFrame(look), { capture: true });
    return seen;
  });
  return () => counts.jsonValue();
}
