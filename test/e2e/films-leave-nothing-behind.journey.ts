import type { CDPSession } from '@playwright/test';
import { say } from './harness/every-state.ts';
import { FILM_DECK, FILM_SLIDES, test } from './harness/film-slides.ts';
import type { Hall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { drawn, OFTEN, walkTo } from './harness/walk.ts';

/** A page of Chromium gets 75 players, those not yet collected included; one more is refused and its film never loads. */
const VISITS = 80;

/** Comes to the slide with the film, waits until it is loaded, and leaves. */
async function visit(hall: Hall): Promise<void> {
  await say(hall.page, { type: 'slide-turned', to: FILM_SLIDES.film });
  const readiness = () => hall.page.evaluate(() => document.querySelector<HTMLVideoElement>('section.present video')?.readyState ?? 0);
  await expect.poll(readiness, OFTEN).toBeGreaterThan(0);
  await say(hall.page, { type: 'slide-turned', to: FILM_SLIDES.broken });
  await drawn(hall, `${FILM_DECK} ${FILM_SLIDES.broken}.0`);
}

/** Listeners of the page and films that are still held, after everything that nobody holds was collected. */
async function held(session: CDPSession): Promise<{ readonly listeners: number; readonly films: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'HTMLVideoElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
  const functionDeclaration = 'function () { return this.length }';
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return { listeners, films: Number(result.value) };
}

test('a film that is left gives back its player, its listeners and itself, however often it is visited', async ({ hall }) => {
  const session = await hall.app.context().newCDPSession(hall.page);
  await session.send('Performance.enable');
  await walkTo(hall, FILM_DECK, FILM_SLIDES.picture);
  for (let times = 0; times < 5; times++) await visit(hall);
  const before = await held(session);
  for (let times = 0; times < VISITS; times++) await visit(hall);
  // The film of the slide that stands there, which can't be played.
  await expect.poll(async () => (await held(session)).films).toBe(1);
  // Sections come and go at rest, so the count is uneven by some; one listener kept a visit would be VISITS.
  const after = await held(session);
  expect(after.listeners - before.listeners).toBeLessThan(VISITS / 2);
});
