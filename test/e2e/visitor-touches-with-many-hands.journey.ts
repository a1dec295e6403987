import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { REST_MS } from '../../src/player/touch/contact.ts';
import type { Doing } from '../player/touch/rules/doing.ts';
import { fingertips, gesturesOf, SEED } from '../player/touch/sequences.ts';
import { XScreen } from './escape/x-screen.ts';
import { say } from './harness/every-state.ts';
import { drawWithPen, type Fingers, fingersOf, middleOf, swipe } from './harness/fingers.ts';
import type { Hall } from './harness/hall.ts';
import { expect, test } from './harness/journey.ts';
import type { Point } from './harness/touch.ts';
import { deckMode, drawn, enterHome, OFTEN, walkTo } from './harness/walk.ts';

const DECK = 'innovation-park';
/** A slide in the middle of the deck without steps. */
const MIDDLE = 6;
const LEFT = { x: 400, y: 400 };
const RIGHT = { x: 1500, y: 400 };
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

test('a slider keeps its finger, a list keeps up and down, and a touched node may go', async ({ hall }) => {
  const { page, mode, advance } = hall;
  await comeTo(hall, MIDDLE);
  const fingers = await fingersOf(hall.app, page);
  await page.locator('section.slide.present').evaluate((slide) => {
    const box = 'position: absolute; z-index: 9; left: 300px; width: 1300px; pointer-events: auto;';
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.style.cssText = `${box} top: 500px; height: 60px`;
    const list = document.createElement('div');
    list.dataset['owns'] = 'y';
    list.style.cssText = `${box} top: 200px; height: 200px; overflow-y: auto`;
    list.innerHTML = '<div style="height: 2000px"></div>';
    const going = document.createElement('b');
    going.draggable = true;
    going.style.cssText = `${box} top: 600px; height: 60px`;
    slide.append(slider, list, going);
  });
  const scrolled = () => page.locator('section.slide [data-owns]').evaluate(({ scrollTop }) => scrollTop);

  const said = await listen(page);
  const slowly = async (from: Point, to: Point) => {
    await fingers.land(1, from);
    for (const part of [0.1, 0.3, 0.6, 1])
      await fingers.move(1, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await fingers.lift(1);
  };

  await slowly({ x: 1400, y: 530 }, { x: 400, y: 530 });
  await slowly({ x: 900, y: 380 }, { x: 900, y: 220 });
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await said()).toEqual([]);
  await slowly({ x: 1400, y: 300 }, { x: 500, y: 300 });
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await slowly(LEFT, RIGHT);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);

  // A mouse of the X server, at a hand's pace: it would drag the node away.
  const drag = [1350, 1200, 1000, 700, 500].flatMap((x) => ['mousemove', String(x), '630', 'sleep', '0.1']);
  await new XScreen(hall.display).do('mousemove', '1400', '630', 'mousedown', '1', ...drag, 'mouseup', '1');
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await slowly(LEFT, RIGHT);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);

  await fingers.land(1, { x: 1400, y: 630 });
  await fingers.move(1, { x: 1300, y: 630 });
  await page.locator('section.slide b[style]').evaluate((touched) => touched.remove());
  await fingers.move(1, { x: 700, y: 630 });
  await fingers.lift(1);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await plainSwipeWorks(hall);

  await fingers.land(1, RIGHT);
  await advance(200_000);
  await expect(page.locator('screen-idle-warning')).toBeVisible();
  await advance(20_000);
  await drawn(hall, 'attract');
  await fingers.lift(1);
  expect(await mode()).toMatchObject({ kind: 'attract' });
  await comeTo(hall, 1);
  await plainSwipeWorks(hall);
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
  await hall.touch.tap(first.x, first.y);
  await hall.touch.tap(first.x, first.y);
  await drawn(hall, `${first.deck} 0.0`);
  expect(await mode()).toMatchObject({ open: {}, overview: false });
  await say(page, { type: 'deck-closed' });
  await drawn(hall, 'home');
  await hall.touch.tap(first.x, first.y);
  await hall.touch.tap(last.x, last.y);
  await drawn(hall, `${last.deck} 0.0`);
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

/** From attract into the deck by finger, and at once to a slide. */
async function comeTo(hall: Hall, slide: number): Promise<void> {
  await walkTo(hall, DECK, 0);
  await say(hall.page, { type: 'slide-turned', to: slide });
  await drawn(hall, `${DECK} ${slide}.0`);
}

/** A plain swipe, on from an even slide and back from an odd one, turns exactly one page. */
async function plainSwipeWorks(hall: Hall): Promise<void> {
  const { slide } = await deckMode(hall);
  await (slide % 2 === 0 ? hall.touch.swipe(RIGHT, LEFT) : hall.touch.swipe(LEFT, RIGHT));
  const to = slide % 2 === 0 ? slide + 1 : slide - 1;
  await expect.poll(async () => (await deckMode(hall)).slide, OFTEN).toBe(to);
  await drawn(hall, `${DECK} ${to}.${(await deckMode(hall)).step}`);
  expect(await deckMode(hall)).toMatchObject({ slide: to });
}

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

async function act({ land, move, lift }: Fingers, doing: Doing): Promise<void> {
  if (doing.does === 'lands') await land(doing.id, doing);
  else if (doing.does === 'moves') await move(doing.id, doing);
  else if (doing.does === 'lifts') await lift(doing.id);
}

/** Hears what the page says from now on; answers with the events' types so far. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.locator('concentric-hall').evaluateHandle((hall) => {
    const types: string[] = [];
    hall.addEventListener('said', (event) => event instanceof CustomEvent && types.push(String(event.detail.type)));
    return types;
  });
  return () => heard.jsonValue();
}
