import type { Library } from '../../src/core/deck/library.ts';
import type { TraceEvent } from '../../tools/bench/trace-event.ts';
import type { Hall } from './harness/hall.ts';
import { expect, type Stage, test } from './harness/journey.ts';
import { traced } from './harness/trace.ts';
import { sceneShown } from './harness/walk.ts';

/** How long each scene is watched, ms: some of its 24 s. */
const WATCHED_MS = 5_000;
const SECONDS = WATCHED_MS / 1000;
/** Elements of a scene that move, at most: for every frame that a page's script asks for, Blink works out the style of what moves anew. */
const MOVING = 24;

const restyled = (event: TraceEvent) => Number(event.args['elementCount'] ?? 0);

/** What happens while attract is left alone: the events of the page's process by name, and all frames that were put on the screen. */
async function watched(hall: Hall, stage: Stage): Promise<(name: string) => readonly TraceEvent[]> {
  const page = await hall.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const events = await traced(hall.app, stage.temporary, ['devtools.timeline', 'viz'], () =>
    // A stretch of time is what is measured.
    hall.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), WATCHED_MS),
  );
  return (name) => events.filter((event) => event.name === name && (event.pid === page || name === DRAWN));
}
/** In the page: how many animations that never end don't go in steps. */
function withoutSteps(): number {
  const endless = document
    .getAnimations()
    .flatMap(({ effect }) => effect?.getComputedTiming() ?? [])
    .filter(({ iterations }) => iterations === Number.POSITIVE_INFINITY);
  return endless.filter(({ easing }) => easing === 'linear').length;
}

const DRAWN = 'Display::DrawAndSwap';

test('attract moves by itself: no layout, no script but the heartbeat, which asks for one frame a second', async ({ hall, stage }) => {
  const isRead = () =>
    hall.page
      .locator('screen-attract')
      .evaluate((attract: Element & { library?: Library }) => attract.library?.decks.every((deck) => deck.isRead));
  await expect.poll(isRead).toBe(true);
  const seen = new Set<string>();
  for (let scenes = 0; scenes < 4; scenes++) {
    const scene = await sceneShown(hall);
    await expect(hall.page.locator('.attract-scene')).toHaveCount(1);
    await expect.poll(() => hall.page.evaluate(withoutSteps)).toBe(0);
    await test.step(scene, async () => {
      const events = await watched(hall, stage);
      expect(events('FireAnimationFrame').length).toBeLessThanOrEqual(SECONDS + 1);
      expect(events('Layout')).toEqual([]);
      expect(events('UpdateLayoutTree').length).toBeLessThanOrEqual(SECONDS + 1);
      expect(Math.max(0, ...events('UpdateLayoutTree').map(restyled))).toBeLessThanOrEqual(MOVING);
      // Something moves, and where no GPU draws it, at half a panel's pace.
      expect(events(DRAWN).length).toBeGreaterThan(SECONDS);
      expect(events(DRAWN).length).toBeLessThanOrEqual((SECONDS + 1) * 30);
    });
    seen.add(scene);
    await hall.advance(24_000);
    await expect.poll(async () => seen.has(String(Reflect.get(await hall.mode(), 'scene')))).toBe(scenes === 3);
  }
});
