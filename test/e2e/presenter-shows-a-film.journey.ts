import { mergeTests, type Page } from '@playwright/test';
import { say } from './harness/every-state.ts';
import { FILM_DECK, FILM_SLIDES, test as filmTest } from './harness/film-slides.ts';
import { expect } from './harness/journey.ts';
import { beginTalk, bothAt, key, LAPTOP, mirrors, presenterPage, test as talkTest } from './harness/lecture.ts';

const test = mergeTests(filmTest, talkTest);

/** Whether the film of the slide in front runs on this page, and where it is, in seconds. */
function film(page: Page): Promise<{ readonly isRunning: boolean; readonly at: number } | undefined> {
  return page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('section.present video');
    return video ? { isRunning: !video.paused, at: video.currentTime } : undefined;
  });
}

test.afterEach(async ({ displays }) => displays.pullOut());

test('the film of a slide is started and stopped from the presenter’s screen, on the audience’s as well', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await beginTalk(hall, FILM_DECK);
  const presenter = await presenterPage(hall);
  await say(hall.page, { type: 'slide-turned', to: FILM_SLIDES.film });
  await bothAt(hall, presenter, `${FILM_DECK} ${FILM_SLIDES.film}.0`);
  const button = presenter.locator('[data-do="film"]');
  await expect(button).toHaveText('播放影片');
  await button.click();
  await expect(button).toHaveText('暂停影片');
  const running = async () => {
    const films = await Promise.all([hall.page, ...mirrors(hall)].map(film));
    return films.filter((one) => one?.isRunning).length;
  };
  // On the audience's page and on the small slide that is shown; the next one has no such film.
  await expect.poll(running).toBe(2);
  await expect.poll(async () => (await film(hall.page))?.at ?? 0).toBeGreaterThan(0.2);
  await key(hall, 'v');
  await expect.poll(running).toBe(0);
  await expect(button).toHaveText('播放影片');
  const [wall, ...small] = await Promise.all([hall.page, ...mirrors(hall)].map(film));
  expect(Math.min(...small.flatMap((one) => (one ? Math.abs(one.at - (wall?.at ?? 0)) : [])))).toBeLessThan(1.5);
});
