import { readFileSync } from 'node:fs';
import { parseDeck } from '../../src/core/deck/parse.ts';
import { slideStates } from '../../src/core/deck/slide-states.ts';
import { INTERFACE } from '../../src/player/interface-words.ts';
import { expect, test } from './harness/journey.ts';
import { deckMode, drawn, goOn, still, tapPart, walkTo } from './harness/walk.ts';
import { contrastProblems } from './rendered/contrast-problems.ts';
import { targetProblems, textProblems } from './rendered/rendered-problems.ts';

const slides = parseDeck('deck.md', 'innovation-park', readFileSync('slides/innovation-park/deck.md', 'utf8')).deck?.slides ?? [];

test('a finger walks every slide of the deck in every state, to the end screen and home', async ({ hall }) => {
  test.setTimeout(180_000);
  const { page, touch } = hall;
  await walkTo(hall, 'innovation-park', 0);
  expect(slides.length).toBeGreaterThanOrEqual(6);
  const problems: string[] = [];
  const look = async (what: string) => {
    await still(hall);
    for (const problem of [...(await textProblems(page)), ...(await targetProblems(page)), ...(await contrastProblems(hall))])
      problems.push(`${what}: ${problem}`);
  };
  for (const [number, slide] of slides.entries()) {
    for (let step = 0; step <= slide.steps; step++) {
      expect(await deckMode(hall)).toMatchObject({ slide: number, step });
      await expect(page.locator('section.slide.present')).toHaveAttribute('data-slide', slide.id);
      await look(`${slide.id} step ${step}`);
      if (step < slide.steps) await goOn(hall);
    }
    for (const state of slideStates(slide).filter(({ open }) => Object.keys(open).length > 0)) {
      const [block = '', part] = Object.entries(state.open)[0] ?? [];
      await tapPart(hall, block, part ?? 0);
      await expect.poll(async () => (await deckMode(hall)).open[block]).toBe(part);
      await drawn(hall, `innovation-park ${number}.${slide.steps}`);
      await look(`${slide.id} ${state.name}`);
      await tapPart(hall, block, part ?? 0);
      await expect.poll(async () => (await deckMode(hall)).open[block]).toBeNull();
    }
    await goOn(hall);
  }
  await expect(page.locator('screen-end')).toContainText(INTERFACE[hall.language].seen);
  await look('end');
  expect(problems).toEqual([]);
  await touch.swipe({ x: 300, y: 200 }, { x: 1300, y: 220 });
  await expect.poll(() => deckMode(hall)).toMatchObject({ slide: slides.length - 1, ended: false });
  const last = await deckMode(hall);
  await drawn(hall, `innovation-park ${last.slide}.${last.step}`);
  await goOn(hall);
  await touch.tapOn(page.locator('screen-end').getByLabel(INTERFACE[hall.language].home, { exact: true }));
  await drawn(hall, 'home');
  expect(await textProblems(page)).toEqual([]);
  expect(await targetProblems(page)).toEqual([]);
  expect(await contrastProblems(hall)).toEqual([]);
});

test('a swipe turns the page after the finger, a short one springs back, a vertical one does nothing', async ({ hall }) => {
  const { page, touch, mode } = hall;
  await walkTo(hall, 'innovation-park', 0);
  await touch.swipe({ x: 1500, y: 500 }, { x: 500, y: 520 });
  await drawn(hall, 'innovation-park 1.0');
  await touch.swipe({ x: 500, y: 500 }, { x: 1500, y: 480 });
  await drawn(hall, 'innovation-park 0.0');

  const hand = await touch.contacts([{ x: 1000, y: 500 }]);
  for (let by = 10; by <= 120; by += 10) await hand.move([{ x: 1000 - by, y: 500 }]);
  const followed = await page.locator('.reveal .slides').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).m41);
  expect(followed).toBeLessThan(-80);
  for (let by = 120; by >= 20; by -= 5) await hand.move([{ x: 1000 - by, y: 500 }]);
  await hand.lift();
  await expect
    .poll(() => page.locator('.reveal .slides').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).m41))
    .toBe(0);
  await touch.swipe({ x: 900, y: 200 }, { x: 930, y: 700 });
  expect(await mode()).toMatchObject({ slide: 0, step: 0 });
});

test('two fingers turn no page, and a plain swipe works after them', async ({ hall }) => {
  const { touch, mode } = hall;
  await walkTo(hall, 'innovation-park', 1);
  const hands = await touch.contacts([
    { x: 1400, y: 400 },
    { x: 1400, y: 700 },
  ]);
  for (let by = 50; by <= 800; by += 50)
    await hands.move([
      { x: 1400 - by, y: 400 },
      { x: 1400 - by, y: 700 },
    ]);
  await hands.lift();
  expect(await mode()).toMatchObject({ slide: 1 });
  await touch.swipe({ x: 1500, y: 500 }, { x: 500, y: 500 });
  await drawn(hall, 'innovation-park 2.0');
});

test('quick taps on the on button are neither lost nor doubled', async ({ hall }) => {
  const { page, touch, mode } = hall;
  await walkTo(hall, 'innovation-park', 0);
  const on = await page.locator('.chrome [data-do="on"]').boundingBox();
  if (!on) throw new Error('no on button');
  for (let tap = 0; tap < 3; tap++) await touch.tap(on.x + on.width / 2, on.y + on.height / 2);
  await expect.poll(mode).toMatchObject({ slide: 3 });
  await drawn(hall, 'innovation-park 3.0');
  await expect(page.locator('section.slide.present')).toHaveAttribute('data-slide', 'structure');
  await expect(page.locator('section.slide')).toHaveCount(3);
});
