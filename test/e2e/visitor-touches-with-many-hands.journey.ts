import fc from 'fast-check';
import { REST_MS } from '../../src/player/touch/contact.ts';
import type { Doing } from '../player/touch/rules/doing.ts';
import { fingertips, gesturesOf, SEED } from '../player/touch/sequences.ts';
import { comeTo, DECK, LEFT, listen, MIDDLE, plainSwipeWorks, RIGHT } from './harness/at-a-slide.ts';
import { type Fingers, fingersOf, middleOf, swipe } from './harness/fingers.ts';
import { expect, test } from './harness/journey.ts';
import { deckMode, drawn } from './harness/walk.ts';

const LOWER = { x: 1500, y: 640 };
const FAR_LEFT = { x: 400, y: 640 };

test('one finger turns a page; more of them, palms and hands on the bezel turn none, and a plain swipe after each turns one', async ({
  hall,
}) => {
  test.setTimeout(120_000);
  await comeTo(hall, MIDDLE);
  const fingers = await fingersOf(hall.app, hall.page);
  const { land, move, lift, cancel } = fingers;
  const held = () => hall.page.locator('.reveal .slides').evaluate((slides) => new DOMMatrix(getComputedStyle(slides).transform).m41);
  const said = await listen(hall.page);
  let swipes = 0;
  const nothingTurned = async () => {
    expect(await said()).toEqual(Array.from({ length: swipes }, () => 'slide-turned'));
    await expect.poll(held).toBe(0);
    await plainSwipeWorks(hall);
    swipes += 1;
  };

  await land(1, RIGHT);
  await move(1, { x: 1100, y: 400 });
  expect(await held()).toBeLessThan(-300);
  await land(2, FAR_LEFT);
  await expect.poll(held, 'a second finger takes the swipe back').toBe(0);
  await move(1, LEFT);
  await lift(2);
  await lift(1);
  await nothingTurned();

  for (const id of [1, 2]) await land(id, id === 1 ? RIGHT : LOWER);
  for (const x of [1100, 700, 400]) for (const id of [1, 2]) await move(id, { x, y: id === 1 ? 400 : 640 });
  for (const id of [1, 2]) await lift(id);
  await nothingTurned();

  for (const id of [1, 2, 3]) await land(id, { x: 1500, y: 200 * id });
  for (const x of [1100, 700, 400]) for (const id of [1, 2, 3]) await move(id, { x, y: 200 * id });
  for (const id of [2, 3, 1]) await lift(id);
  await nothingTurned();

  await land(1, RIGHT, { width: 44 });
  for (const x of [1100, 700, 400]) await move(1, { x, y: 400 }, { width: 44 });
  await lift(1);
  await nothingTurned();

  await land(1, { x: 1917, y: 400 });
  for (const x of [1500, 1000, 500]) await move(1, { x, y: 400 });
  await lift(1);
  await nothingTurned();

  await land(1, RIGHT);
  await move(1, LEFT);
  await cancel();
  await nothingTurned();

  await land(1, RIGHT);
  await move(1, LEFT);
  await hall.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await lift(1);
  await nothingTurned();
});

test('beside a palm and beside a finger that has rested ten seconds a swipe turns its page, and the resting one taps nothing', async ({
  hall,
}) => {
  const { page, mode } = hall;
  await comeTo(hall, MIDDLE);
  const fingers = await fingersOf(hall.app, page);
  const language = page.locator('.chrome [data-do="language"]');
  await fingers.land(1, { x: 300, y: 700 }, { width: 60 });
  await swipe(fingers, 2, RIGHT, LEFT);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await fingers.lift(1);

  await fingers.land(1, await middleOf(language));
  await expect(language).toHaveClass(/pressed/);
  const rested = (await page.evaluate(() => performance.now())) + REST_MS;
  await page.waitForFunction((then) => performance.now() > then, rested);
  await swipe(fingers, 2, LEFT, RIGHT);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);
  await expect(language).not.toHaveClass(/pressed/);
  await fingers.lift(1);
  await plainSwipeWorks(hall);
  expect(await mode()).toMatchObject({ visit: { language: hall.language } });
});

test('in two hundred seeded sequences no gesture of four fingers turns more than one page, and after each a plain swipe turns one', async ({
  hall,
}) => {
  test.setTimeout(150_000);
  const { page } = hall;
  await comeTo(hall, MIDDLE);
  const fingers = await fingersOf(hall.app, page);
  const said = await listen(page);
  const turns = async () => (await said()).filter((type) => type === 'slide-turned').length;
  let turned = 0;
  for (const script of fc.sample(fingertips(16), { seed: SEED, numRuns: 200 })) {
    for (const gesture of gesturesOf(script)) {
      await Promise.all(gesture.map((doing) => act(fingers, doing))); // in this order, without a pause
      const now = await turns();
      expect(now - turned, JSON.stringify(gesture)).toBeLessThanOrEqual(gesture.filter(({ does }) => does === 'lands').length > 1 ? 0 : 1);
      turned = now;
    }
    const { slide } = await deckMode(hall);
    await swipe(fingers, 9, ...(slide < MIDDLE ? ([RIGHT, LEFT] as const) : ([LEFT, RIGHT] as const)));
    expect(await turns(), `a plain swipe after ${JSON.stringify(script)}`).toBe(turned + 1);
    turned += 1;
  }
});

async function act({ land, move, lift }: Fingers, doing: Doing): Promise<void> {
  if (doing.does === 'lands') await land(doing.id, doing);
  else if (doing.does === 'moves') await move(doing.id, doing);
  else if (doing.does === 'lifts') await lift(doing.id);
}
