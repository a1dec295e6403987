import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { say } from './harness/every-state.ts';
import { type Hall, openHall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { beginTalk, bothAt, key, LAPTOP, mirrors, presenterPage, talk, test } from './harness/lecture.ts';
import { drawn } from './harness/walk.ts';

const DECK = 'innovation-park';
/** Shares of a slide's width and height. */
type Spot = readonly [number, number];

const press = (presenter: Page, tool: string) => presenter.locator(`[data-do="${tool}"]`).click();
/** What has become ink; a stroke that still grows isn't. */
const strokes = (page: Page) => page.locator('ink-layer path[class^="pen-"]:not([data-grows])');

/** The small slide that is shown, once it has this in its hand. */
async function slideWith(hall: Hall, hand: string): Promise<Page> {
  const find = async () => {
    const hands = await Promise.all(mirrors(hall).map((mirror) => mirror.locator('.ink').getAttribute('data-hand')));
    return mirrors(hall)[hands.indexOf(hand)];
  };
  await expect.poll(async () => (await find()) !== undefined, { message: `a small slide with ${hand}` }).toBe(true);
  const slide = await find();
  if (!slide) throw new Error(`no small slide has ${hand}`);
  return slide;
}

/** Leads the mouse over a slide, its button held after the first spot or not. */
async function lead(slide: Page, spots: readonly Spot[], isHeld: boolean): Promise<void> {
  const [width, height] = await slide.evaluate(() => [innerWidth, innerHeight]);
  for (const [index, [x, y]] of spots.entries()) {
    await slide.mouse.move(x * (width ?? 0), y * (height ?? 0));
    if (isHeld && index === 0) await slide.mouse.down();
  }
  if (isHeld) await slide.mouse.up();
}

async function speak(hall: Hall, displays: { plugIn: (size: typeof LAPTOP) => Promise<void> }): Promise<Page> {
  await displays.plugIn(LAPTOP);
  await beginTalk(hall, DECK);
  const presenter = await presenterPage(hall);
  await expect.poll(() => mirrors(hall).length).toBe(2);
  await bothAt(hall, presenter, `${DECK} 0.0`);
  return presenter;
}

test.afterEach(async ({ displays }) => displays.pullOut());

test('what the presenter draws on the small slide stands on the audience’s at the same place, belongs to its slide, and can be undone', async ({
  hall,
  displays,
}) => {
  const presenter = await speak(hall, displays);
  await press(presenter, 'pen-red');
  await expect(presenter.locator('[data-do="pen-red"]')).toHaveAttribute('aria-pressed', 'true');
  const small = await slideWith(hall, 'red');
  await lead(
    small,
    [
      [0.25, 0.5],
      [0.4, 0.45],
      [0.6, 0.55],
      [0.75, 0.5],
    ],
    true,
  );
  await expect(strokes(hall.page)).toHaveCount(1);
  await expect(strokes(small)).toHaveCount(1);
  const drawnAt = await strokes(hall.page).boundingBox();
  expect(drawnAt?.x).toBeCloseTo(0.25 * 1920, -2);
  expect((drawnAt?.x ?? 0) + (drawnAt?.width ?? 0)).toBeCloseTo(0.75 * 1920, -2);
  expect((await talk(hall)).shown.slide, 'no page was turned by it').toBe(0);

  await key(hall, 'u');
  await expect(strokes(hall.page)).toHaveCount(0);
  await press(presenter, 'redo');
  await expect(strokes(hall.page)).toHaveCount(1);
  await press(presenter, 'on');
  await bothAt(hall, presenter, `${DECK} 1.0`);
  await expect(strokes(hall.page)).toHaveCount(0);
  await press(presenter, 'back');
  await expect(strokes(hall.page)).toHaveCount(1);
  await press(presenter, 'eraser');
  await lead(
    await slideWith(hall, 'eraser'),
    [
      [0.4, 0.3],
      [0.4, 0.4],
      [0.4, 0.45],
      [0.4, 0.6],
    ],
    true,
  );
  await expect(strokes(hall.page)).toHaveCount(0);
});

test('laser and spotlight follow the mouse on both screens, and the audience sees nothing of a hand while its picture is held', async ({
  hall,
  displays,
}) => {
  const presenter = await speak(hall, displays);
  await key(hall, 'l');
  const small = await slideWith(hall, 'laser');
  const shine = (x: number) =>
    lead(
      small,
      [
        [x, 0.5],
        [x + 0.01, 0.5],
      ],
      false,
    );
  await shine(0.3);
  await expect(hall.page.locator('.laser')).toBeVisible();
  await press(presenter, 'spotlight');
  await slideWith(hall, 'spotlight');
  await shine(0.6);
  await expect(hall.page.locator('.spotlight')).toBeVisible();
  await press(presenter, 'hold');
  await expect(hall.page.locator('.spotlight')).toHaveCount(0);
  await shine(0.4);
  await expect(small.locator('.spotlight')).toBeVisible();
  await expect(hall.page.locator('.spotlight')).toHaveCount(0);
  await press(presenter, 'release');
  await key(hall, 'Escape');
  await expect(hall.page.locator('.laser, .spotlight')).toHaveCount(0);
  expect((await talk(hall)).hand).toBe('empty');
});

test('letters find slides by their pinyin, Enter leads to the best, and numbers tell the displays apart', async ({ hall, displays }) => {
  const presenter = await speak(hall, displays);
  await key(hall, 'g');
  for (const letter of 'gtt') await key(hall, letter);
  await expect(presenter.locator('.panel-field')).toContainText('GTT');
  await expect(presenter.locator('.panel-slide.is-best')).toHaveCount(1);
  await presenter.locator('[data-do="delete"]').click();
  await expect(presenter.locator('.panel-field')).toContainText('GT');
  await presenter.locator('[data-letter="t"]').click();
  const wanted = Number(await presenter.locator('.panel-slide.is-best').getAttribute('data-slide-number')) - 1;
  await key(hall, 'Return');
  await bothAt(hall, presenter, `${DECK} ${wanted}.0`);
  await expect(hall.page.locator('section.slide.present')).toContainText('共同体');
  await key(hall, 'i');
  await expect(hall.page.locator('.display-number')).toHaveText('1');
  await expect(presenter.locator('.display-number')).toHaveText('2');
  await press(presenter, 'on');
  await expect(hall.page.locator('.display-number')).toHaveCount(0);
});

test('on the only display a finger draws while a pen is held and turns pages once it is put down; a killed program offers the talk again, ink and all', async ({
  hall,
  stage,
}) => {
  await beginTalk(hall, DECK);
  const { page, touch } = hall;
  const tool = (name: string) => page.locator(`.strip [data-do="${name}"]`);
  await touch.tapOn(tool('pen'));
  await expect(tool('pen')).toContainText('红');
  await touch.swipe({ x: 1400, y: 400 }, { x: 500, y: 420 });
  await expect(strokes(page)).toHaveCount(1);
  expect((await talk(hall)).shown.slide).toBe(0);
  for (let colour = 0; colour < 4; colour++) await touch.tapOn(tool('pen'));
  await expect.poll(async () => (await talk(hall)).hand).toBe('empty');
  await touch.swipe({ x: 1400, y: 400 }, { x: 500, y: 420 });
  await drawn(hall, `${DECK} 1.0`);
  await say(page, { type: 'slide-turned', to: 0 });
  await drawn(hall, `${DECK} 0.0`);

  const kept = () => readFile(join(hall.userData, 'talk.json'), 'utf8').catch(() => '');
  await expect.poll(async () => JSON.parse((await kept()) || '{}').talk?.number).toBe(0);
  await expect.poll(kept).toContain('"pen":"red"');
  const text = await kept();
  hall.app.process().kill('SIGKILL');
  await hall.close();
  const again = await openHall({ ...stage, kept: { 'talk.json': text } });
  await drawn(again, 'attract');
  const offer = again.page.locator('[data-do="resume"]');
  await expect(offer).toHaveText('接着刚才的讲解');
  await again.touch.tapOn(offer);
  await drawn(again, `${DECK} 0.0`);
  await expect(strokes(again.page)).toHaveCount(1);
  await say(again.page, { type: 'lecture-ended' });
  await say(again.page, { type: 'hall-returned' });
  await expect.poll(() => readFile(join(again.userData, 'talk.json'), 'utf8').catch(() => 'none')).toBe('none');
  await again.close();
});
