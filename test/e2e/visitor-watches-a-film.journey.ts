import { FILM_DECK, FILM_SLIDES, test } from './harness/film-slides.ts';
import type { Hall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { attribute, pagePid, signal } from './harness/player-process.ts';
import { FILM_SECONDS } from './harness/record-film.ts';
import { deckMode, drawn, goOn, walkTo } from './harness/walk.ts';

const front = (hall: Hall) => hall.page.locator('section.slide.present');
const press = (hall: Hall, does: string) => hall.touch.tapOn(front(hall).locator(`[data-do="${does}"]`));
const state = (hall: Hall, name: string) => expect(front(hall).locator('.board')).toHaveAttribute('data-film', name);
/** Whether sound comes from a page, and whether main holds the player's mute. */
const sound = (hall: Hall) =>
  hall.app.evaluate(({ BrowserWindow, webContents }) => ({
    audible: webContents.getAllWebContents().some((contents) => contents.isCurrentlyAudible()),
    mute: BrowserWindow.getAllWindows()[0]?.webContents.isAudioMuted(),
  }));

/** Where the film is, how many of its frames were drawn, and whether it is mute. */
const film = (hall: Hall) =>
  front(hall)
    .locator('video')
    .evaluate((video) => {
      if (!(video instanceof HTMLVideoElement)) throw new Error('no film');
      const { currentTime, duration, muted, paused } = video;
      return { time: currentTime, length: duration, muted, paused, frames: video.getVideoPlaybackQuality().totalVideoFrames };
    });

const started = async (hall: Hall, from = 0) => {
  await expect.poll(async () => (await film(hall)).time).toBeGreaterThan(from + 0.3);
};

test.describe('in a hall that is to be quiet', () => {
  test('a film waits behind its poster, plays without a sound by one tap, and pauses by another', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await state(hall, 'waiting');
    const poster = front(hall).locator('.poster');
    await expect(poster).toBeVisible();
    expect(await poster.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(640);
    await expect(front(hall).locator('[data-do="sound"]')).toHaveCount(0);
    const answers: number[] = [];
    hall.page.on('response', (response) => response.url().endsWith('.webm') && answers.push(response.status()));

    await press(hall, 'play');
    await started(hall);
    await expect(poster).toBeHidden();
    const before = await film(hall);
    await expect.poll(async () => (await film(hall)).frames).toBeGreaterThan(before.frames + 5);
    expect(before.length).toBeCloseTo(FILM_SECONDS, 1);
    expect(before.muted).toBe(true);
    expect(await sound(hall)).toEqual({ audible: false, mute: true });

    await press(hall, 'film');
    await state(hall, 'paused');
    expect((await film(hall)).paused).toBe(true);
  });

  test('a finger on the line takes the film to its place and turns no page', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    const line = front(hall).locator('.seek');
    await expect(line).toHaveAttribute('aria-valuemax', String(FILM_SECONDS));
    const box = await line.boundingBox();
    if (!box) throw new Error('no line');
    const y = box.y + box.height / 2;
    await hall.touch.swipe({ x: box.x + 5, y }, { x: box.x + box.width * 0.75, y });
    await expect.poll(async () => (await film(hall)).time).toBeCloseTo(FILM_SECONDS * 0.75, 0);
    await expect(line).toHaveAttribute('aria-valuenow', String(Math.round((await film(hall)).time)));
    expect((await deckMode(hall)).slide).toBe(FILM_SLIDES.film);
    expect(await rangeAnswer(hall)).toEqual({ status: 206, range: 'bytes 10-19', bytes: 10 });
  });

  test('subtitles are there in the visitor’s language; choosing another language doesn’t stop the film', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    const cue = front(hall).locator('.cue');
    await expect(cue).toHaveText(hall.language === 'zh' ? '圆环向右移动，越来越小' : /The rings move to the right/);
    await front(hall)
      .locator('video')
      .evaluate((video) => video.setAttribute('data-seen', 'always'));
    const before = await film(hall);
    await hall.touch.tapOn(hall.page.locator('.chrome [data-do="language"]'));
    await expect(cue).toHaveText(hall.language === 'zh' ? /The rings move|and come back/ : /圆环向右移动|又回到正中/);
    const after = await film(hall);
    expect(after.paused).toBe(false);
    expect(after.time).toBeGreaterThan(before.time);
    await expect(front(hall).locator('video')).toHaveAttribute('data-seen', 'always');

    await press(hall, 'subtitles');
    await expect(cue).toHaveCount(0);
  });

  test('leaving the slide stops the film and gives it back; coming back shows its poster again', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    const left = await hall.page.locator('section.slide.present video').evaluateHandle((video) => video);
    await goOn(hall);
    const after = await left.evaluate((video) => {
      if (!(video instanceof HTMLVideoElement)) throw new Error('no film');
      const { paused, networkState, isConnected } = video;
      return { paused, networkState, isConnected, src: video.getAttribute('src') };
    });
    expect(after).toEqual({ paused: true, networkState: 0, isConnected: false, src: null });
    await expect(hall.page.locator('video')).toHaveCount(0);
    await hall.touch.tapOn(hall.page.locator('.chrome [data-do="back"]'));
    await drawn(hall, `${FILM_DECK} ${FILM_SLIDES.film}.0`);
    await state(hall, 'waiting');
    await expect(front(hall).locator('.poster')).toBeVisible();
    expect(await film(hall)).toMatchObject({ time: 0, paused: true });
  });

  test('the list of pages over it pauses the film where it is', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    await hall.touch.tapOn(hall.page.locator('.chrome [data-do="overview"]'));
    await state(hall, 'paused');
    expect((await film(hall)).time).toBeGreaterThan(0);
  });

  test('a film that can’t be played says so in one sentence, over its poster', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.broken);
    await state(hall, 'broken');
    await expect(front(hall).locator('.sill')).toHaveText(
      hall.language === 'zh' ? '这段影片现在放不了。' : "This film can't be played just now.",
    );
    await expect(front(hall).locator('.poster')).toBeVisible();
    await expect(front(hall).locator('video, .board button')).toHaveCount(0);
  });

  test('pictures are drawn whole, in their own proportions, standing on the horizon', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.picture);
    for (const ratio of [2400 / 1600, 600 / 900]) {
      const shown = front(hall).locator('.board > .shown');
      const { natural, box, floor } = await shown.evaluate((image) => {
        if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
        const { width, height, bottom } = image.getBoundingClientRect();
        const ground = image.closest('section')?.querySelector('.floor')?.getBoundingClientRect().top ?? 0;
        return { natural: image.naturalWidth / image.naturalHeight, box: { ratio: width / height, bottom }, floor: ground };
      });
      expect(natural).toBeCloseTo(ratio, 2);
      expect(box.ratio).toBeCloseTo(ratio, 2);
      expect(Math.abs(box.bottom - floor)).toBeLessThan(2);
      if (ratio > 1) {
        await goOn(hall);
        await goOn(hall);
      }
    }
  });
});

test.describe('when the page dies', () => {
  test.use({ forgiven: [/./] });

  test('its slide comes back with the film at its beginning, behind its poster', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    const pid = await pagePid(hall);
    signal(pid, 'SIGKILL');
    await expect.poll(() => pagePid(hall)).not.toBe(pid);
    await expect.poll(hall.mode, { timeout: 20_000 }).toMatchObject({ kind: 'deck', deck: FILM_DECK, slide: FILM_SLIDES.film });
    await expect.poll(() => attribute(hall, 'section.slide.present .board', 'data-film'), { timeout: 20_000 }).toBe('waiting');
    expect(await attribute(hall, 'section.slide.present .poster', 'hidden')).toBeNull();
  });
});

test.describe('with an idle time of 20 seconds', () => {
  test.use({ settings: { idleSeconds: 20 } });

  test('idle counts from the end of a film, not from the tap that started it', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    await hall.advance(19_000);
    expect((await deckMode(hall)).warning).toBeNull();
    await state(hall, 'ended');
    await hall.advance(19_000);
    expect((await deckMode(hall)).warning).toBeNull();
    await hall.advance(2_000);
    expect((await deckMode(hall)).warning).not.toBeNull();
  });
});

test.describe('in a hall whose keeper allows sound', () => {
  test.use({ settings: { videoSound: true } });

  test('a film begins mute, is heard after a tap on its sound button, and falls silent when it is left', async ({ hall }) => {
    await walkTo(hall, FILM_DECK, FILM_SLIDES.film);
    await press(hall, 'play');
    await started(hall);
    expect((await film(hall)).muted).toBe(true);
    await press(hall, 'sound');
    await expect.poll(() => sound(hall)).toEqual({ audible: true, mute: false });
    expect((await film(hall)).muted).toBe(false);
    await goOn(hall);
    await expect.poll(() => sound(hall)).toEqual({ audible: false, mute: false });
  });
});

/** What a player of films gets when it asks for ten bytes from the middle of the film. */
function rangeAnswer(hall: Hall): Promise<{ readonly status: number; readonly range: string; readonly bytes: number }> {
  return hall.app.evaluate(async ({ net }, url) => {
    const answer = await net.fetch(url, { headers: { Range: 'bytes=10-19' }, bypassCustomProtocolHandlers: false });
    const range = (answer.headers.get('content-range') ?? '').replace(/\/\d+$/, '');
    return { status: answer.status, range, bytes: (await answer.arrayBuffer()).byteLength };
  }, `concentric://slides/${FILM_DECK}/rings.webm`);
}
