import type { Page } from '@playwright/test';
import { readSlidesFolder } from '../../electron/slides-folder.ts';
import { say } from './harness/every-state.ts';
import type { Hall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { bothAt, key, LAPTOP, presenterPage, talk, test } from './harness/lecture.ts';
import { attribute, pagePid, signal } from './harness/player-process.ts';
import { drawn } from './harness/walk.ts';

const DECK = 'innovation-park';
const PRESENTER = 'concentric://presenter/';

/** Begins a talk about a deck from home, by the words that its screens say. */
async function begin(hall: Hall): Promise<void> {
  await say(hall.page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  await say(hall.page, { type: 'talks-turned', open: true });
  await hall.touch.tapOn(hall.page.locator(`[data-talk="${DECK}"]`));
  await drawn(hall, `${DECK} 0.0`);
}

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

test('no note is in anything that the audience’s page and the presenter’s small slides hold or were sent', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await begin(hall);
  const presenter = await presenterPage(hall);
  for (let page = 1; page < 9; page++) await say(hall.page, { type: 'slide-turned', to: page });
  await bothAt(hall, presenter, `${DECK} 8.0`);
  const { notes } = await readSlidesFolder('slides');
  const words = (notes.get(DECK) ?? []).map(({ text }) => text.split('\n')[0] ?? '').filter((line) => line.length > 8);
  expect(words.length).toBeGreaterThan(5);
  await expect(presenter.locator('.desk-text')).toContainText(words.at(-1) ?? '-');
  const others = hall.app.windows().filter((page) => /^concentric:\/\/(player|mirror)\//.test(page.url()));
  expect(others.length).toBe(3);
  for (const page of others) {
    const held = await heapOf(hall, page);
    expect(held.includes('自投入使用至今'), `${page.url()} holds the slide that is shown`).toBe(true);
    expect(words.filter((line) => held.includes(line))).toEqual([]);
  }
});

/** Every string that the page's JavaScript holds, from a snapshot of its heap. */
async function heapOf(hall: Hall, page: Page): Promise<string> {
  const line = await hall.app.context().newCDPSession(page);
  const parts: string[] = [];
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await line.detach();
  const { strings } = JSON.parse(parts.join(''));
  return strings.join('\n');
}
