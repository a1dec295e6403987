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

test('a film that is left gives back its player, its listeners and its nodes, however often it is visited', async ({ hall }) => {
  const session = await hall.app.context().newCDPSession(hall.page);
  await session.send('Performance.enable');
  const counts = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const count = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { listeners: count('JSEventListeners'), nodes: count('Nodes') };
  };
  await walkTo(hall, FILM_DECK, FILM_SLIDES.picture);
  for (let times = 0; times < 5; times++) await visit(hall);
  const before = await counts();
  for (let times = 0; times < VISITS; times++) await visit(hall);
  const after = await counts();
  test.info().annotations.push({ type: 'before and after', description: JSON.stringify([before, after]) });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
});
