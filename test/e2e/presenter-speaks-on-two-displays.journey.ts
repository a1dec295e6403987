import type { Page } from '@playwright/test';
import { say } from './harness/every-state.ts';
import type { Hall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { beginTalk, bothAt, key, LAPTOP, presenterPage, talk, test } from './harness/lecture.ts';
import { attribute, pagePid, signal } from './harness/player-process.ts';
import { drawn } from './harness/walk.ts';

const DECK = 'innovation-park';
const PRESENTER = 'concentric://presenter/';

const begin = (hall: Hall) => beginTalk(hall, DECK);
const press = (presenter: Page, tool: string) => presenter.locator(`[data-do="${tool}"]`).click();

test.afterEach(async ({ displays }) => displays.pullOut());

test('a display that is plugged in during the talk is the presenter’s at once, pulled out the tools are on the audience’s, and nothing is lost', async ({
  hall,
  displays,
}) => {
  await begin(hall);
  await say(hall.page, { type: 'slide-turned', to: 2 });
  await expect(hall.page.locator('.strip')).toBeVisible();
  await displays.plugIn(LAPTOP);
  const presenter = await presenterPage(hall);
  await bothAt(hall, presenter, `${DECK} 2.0`);
  await expect(hall.page.locator('.strip')).toBeHidden();
  const before = await talk(hall);
  await displays.pullOut();
  await expect(hall.page.locator('.strip')).toBeVisible();
  expect(await talk(hall)).toEqual(before);
  await expect.poll(() => hall.app.windows().some((page) => page.url().startsWith('concentric://presenter/'))).toBe(false);
});

test('the presenter turns pages, holds the picture, makes it black, and both pages show the same state each time', async ({
  hall,
  displays,
}) => {
  await displays.plugIn(LAPTOP);
  await begin(hall);
  const presenter = await presenterPage(hall);
  await press(presenter, 'on');
  await bothAt(hall, presenter, `${DECK} 1.0`);
  await press(presenter, 'hold');
  await press(presenter, 'on');
  await expect(presenter.locator('presenter-desk')).toHaveAttribute('data-drawn', `${DECK} 2.0`);
  await expect(hall.page.locator('concentric-hall')).toHaveAttribute('data-drawn', `${DECK} 1.0`);
  await press(presenter, 'release');
  await bothAt(hall, presenter, `${DECK} 2.0`);
  await press(presenter, 'black');
  await expect(hall.page.locator('.veil.is-black')).toBeVisible();
  await press(presenter, 'show');
  await expect(hall.page.locator('.veil')).toBeHidden();
  await press(presenter, 'slides');
  await presenter.locator('[data-slide-number="5"]').click();
  await bothAt(hall, presenter, `${DECK} 4.0`);
  await press(presenter, 'end');
  await expect(presenter.locator('.report')).toBeVisible();
  await press(presenter, 'give-back');
  await drawn(hall, 'home');
});

test('a clicker alone goes on, back and black, and digits with Enter lead to a page', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await begin(hall);
  const presenter = await presenterPage(hall);
  await key(hall, 'Next');
  await bothAt(hall, presenter, `${DECK} 1.0`);
  await key(hall, 'Prior');
  await bothAt(hall, presenter, `${DECK} 0.0`);
  await key(hall, 'period');
  await expect(hall.page.locator('.veil.is-black')).toBeVisible();
  await key(hall, '7');
  await key(hall, 'Return');
  await bothAt(hall, presenter, `${DECK} 6.0`);
});

test('swapped, audience and presenter have changed places, and a new start remembers it', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await begin(hall);
  const presenter = await presenterPage(hall);
  const widths = async () => [await hall.page.evaluate(() => innerWidth), await presenter.evaluate(() => innerWidth)];
  await expect.poll(widths).toEqual([1920, 1280]);
  await press(presenter, 'swap');
  await expect.poll(widths, { timeout: 20_000 }).toEqual([1280, 1920]);
  await press(presenter, 'swap');
  await expect.poll(widths, { timeout: 20_000 }).toEqual([1920, 1280]);
});

test('a display that copies the audience’s picture gets no presenter’s window: no note stands on it, and the strip says what to do', async ({
  hall,
  displays,
}) => {
  await begin(hall);
  await displays.copyPanel();
  await expect(hall.page.locator('.strip-words')).toContainText('扩展');
  expect(hall.app.windows().filter((page) => page.url().startsWith(PRESENTER))).toEqual([]);
  await displays.pullOut();
  await expect(hall.page.locator('.strip-words')).toHaveCount(0);
});

test('the answer of a question is told from the presenter’s screen, and until then stands on neither', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await beginTalk(hall, 'quiz');
  const presenter = await presenterPage(hall);
  await say(hall.page, { type: 'slide-turned', to: 1 });
  await bothAt(hall, presenter, 'quiz 1.0');
  const answer = presenter.locator('[data-do="answer"]');
  await expect(answer).toBeVisible();
  await expect(hall.page.locator('section.slide.present [data-open]')).toHaveCount(0);
  await answer.click();
  await expect(hall.page.locator('section.slide.present [data-open]')).toHaveCount(1);
  await expect(answer).toHaveCount(0);
});

test.describe('with a page that dies', () => {
  test.use({ forgiven: [/./] });
  test('either page killed: the other goes on, and the dead one comes back to where the talk is', async ({ hall, displays }) => {
    await displays.plugIn(LAPTOP);
    await begin(hall);
    const presenter = await presenterPage(hall);
    const at = (place: string) =>
      expect
        .poll(() =>
          Promise.all([attribute(hall, 'concentric-hall', 'data-drawn'), attribute(hall, 'presenter-desk', 'data-drawn', PRESENTER)]),
        )
        .toEqual([place, place]);
    signal(await pagePid(hall), 'SIGKILL');
    await press(presenter, 'on');
    await at(`${DECK} 1.0`);
    const dead = await pagePid(hall, PRESENTER);
    signal(dead, 'SIGKILL');
    await expect.poll(() => pagePid(hall, PRESENTER)).not.toBe(dead);
    await at(`${DECK} 1.0`);
    await key(hall, 'Next');
    await at(`${DECK} 2.0`);
  });
});
