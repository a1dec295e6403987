import { costsOf, TASK_CATEGORIES } from '../../tools/bench/main-thread.ts';
import type { Kind } from '../../tools/bench/seeded-slides.ts';
import { USERS } from '../../tools/bench/whose-time.ts';
import { traced } from '../e2e/harness/trace.ts';
import { bench, type Effort } from './harness/bench.ts';
import { openPeer } from './harness/peer.ts';
import { sectionsOf, stockPage } from './harness/stock-page.ts';
import { openFirstDeck, pageProcess, stockTurning, type Turning, turningOf } from './harness/turning.ts';

const LENGTHS = [10, 100, 1000, 5000];
const OURS: readonly (readonly [Kind, number])[] = [
  ...LENGTHS.map((length) => ['rich', length] as const),
  ...(['text', 'pictures'] as const).flatMap((kind) => [10, 5000].map((length) => [kind, length] as const)),
];
/** Lengths that have a bar are measured at a kiosk's speed too. */
const throttles = (length: number) => (length === LENGTHS[0] || length === LENGTHS.at(-1) ? [1, 4] : [1]);
/** Slides that a stock deck repeats: one of every block. */
const SECTIONS = 9;

/** Turns of one launch at one speed: at ten slides there is always one more to be mounted. */
function turns({ isShort }: Effort): number {
  return isShort ? 2 : 3;
}

bench('page turns of decks of any length, ours and stock', async ({ stage, openOn, effort, keep }) => {
  const measure = async (turning: Turning, name: string, length: number, launch: number) => {
    const series = `${name}-${length}`;
    const { app, page, input, turn } = turning;
    const session = await app.context().newCDPSession(page);
    const pid = await pageProcess(app, page);
    for (const rate of throttles(length)) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const events = await traced(app, stage.temporary, TASK_CATEGORIES, async () => {
        for (let count = 0; count < turns(effort); count++) await turn();
      });
      for (const { longest, work, users } of costsOf(events, pid, input)) {
        keep('page-turn', `${series}-${rate}x`, launch, longest);
        keep('page-turn-work', `${series}-${rate}x`, launch, work);
        if (rate === 1) for (const user of USERS) keep('page-turn-users', `${series}-${user}`, launch, users[user]);
      }
    }
  };

  const model = await openOn({ decks: 1, slidesPerDeck: SECTIONS + 1, kind: 'rich' });
  await openFirstDeck(model);
  const sections = await sectionsOf(model, SECTIONS);
  await model.close();

  for (let launch = 0; launch < effort.launches; launch++) {
    for (const [kind, length] of OURS.filter((one) => one[1] <= effort.longest)) {
      const hall = await openOn({ decks: 1, slidesPerDeck: length, kind });
      await openFirstDeck(hall);
      await measure(turningOf(hall), kind, length, launch);
      await hall.close();
    }
    for (const length of LENGTHS.filter((one) => one <= effort.longest)) {
      const peer = await openPeer(stage, `stock-${length}`, await stockPage(sections, length));
      await peer.page.locator('html[data-ready]').waitFor({ timeout: 60_000 });
      await measure(stockTurning(peer), 'stock', length, launch);
      await peer.close();
    }
  }
});
