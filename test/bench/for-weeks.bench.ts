import type { PageEvent } from '../../src/core/kiosk/event.ts';
import { deckId } from '../../tools/bench/seeded-exhibition.ts';
import { comeIn } from '../e2e/harness/every-state.ts';
import { openHall } from '../e2e/harness/hall.ts';

import { bench } from './harness/bench.ts';
import { COLLECTS, growthOf, type Holding, holdingOf } from './harness/growth.ts';
import { openFirstDeck } from './harness/turning.ts';

/** A way there and back again, after which the same slide stands as before; looked at after each. */
const [THERE, TURNS, DECKS] = [100, 10_000, 200];
const DECKS_A_LOOK = 8;

/** What a finger says, and how the name of the place begins that is drawn when it has been answered: turned back to, a slide shows all its steps. */
type Said = { readonly event: PageEvent; readonly drawn: string };

/** In the page: says one after the other, each when the one before is drawn and nothing is on its way. */
async function sayAll(all: readonly Said[]): Promise<void> {
  const hall = document.querySelector('concentric-hall');
  if (!hall) throw new Error('no hall');
  for (const { event, drawn } of all) {
    const isThere = () => hall.getAttribute('data-drawn')?.startsWith(drawn) && !document.querySelector('.going');
    hall.dispatchEvent(new CustomEvent('said', { bubbles: true, detail: event }));
    for (let frames = 0; !isThere(); frames++) {
      if (frames > 1000) throw new Error(`${drawn} never came, but ${hall.getAttribute('data-drawn')}`);
      await new Promise(requestAnimationFrame);
    }
  }
}

const turned = (to: number): Said => ({ event: { type: 'slide-turned', to }, drawn: `${deckId(0)} ${to}.` });
const thereAndBack = (far: number): readonly Said[] => [
  ...Array.from({ length: far }, (_, index) => turned(index + 1)),
  ...Array.from({ length: far }, (_, index) => turned(far - index - 1)),
];

bench('what ten thousand page turns leave behind', async ({ stage, exhibition, effort, keep }) => {
  const slides = await exhibition({ decks: 1, slidesPerDeck: effort.isShort ? 200 : 1000, kind: 'rich' });
  const hall = await openHall({ ...stage, slides, switches: COLLECTS });
  await hall.page.emulateMedia({ reducedMotion: 'reduce' });
  await openFirstDeck(hall);
  const look = await holdingOf(hall);
  const holdings: Holding[] = [];
  const way = thereAndBack(effort.isShort ? THERE / 5 : THERE);
  for (let done = 0; done < (effort.isShort ? 5 * way.length : TURNS); ) {
    await hall.page.evaluate(sayAll, way);
    done += way.length;
    holdings.push(await look(done));
  }
  const { pss, ...counts } = growthOf(holdings);
  keep('for-weeks', 'turns-pss', 0, pss);
  for (const [what, value] of Object.entries(counts)) keep('for-weeks-counts', `turns-${what}`, 0, value);
  await hall.close();
});

bench('what two hundred decks, opened and closed, leave behind', async ({ stage, exhibition, effort, keep }) => {
  const slides = await exhibition({ decks: DECKS, slidesPerDeck: 3, kind: 'rich' });
  const hall = await openHall({ ...stage, slides, switches: COLLECTS });
  await hall.page.emulateMedia({ reducedMotion: 'reduce' });
  await comeIn(hall, { language: 'zh', aids: [] });
  const look = await holdingOf(hall);
  const holdings: Holding[] = [];
  for (let done = 0; done < (effort.isShort ? 5 * DECKS_A_LOOK : DECKS); done += DECKS_A_LOOK) {
    const visits = Array.from({ length: DECKS_A_LOOK }, (_, index) => deckId(done + index)).flatMap((deck): readonly Said[] => [
      { event: { type: 'deck-opened', deck }, drawn: `${deck} 0.0` },
      { event: { type: 'deck-closed' }, drawn: 'home' },
    ]);
    await hall.page.evaluate(sayAll, visits);
    holdings.push(await look(done + DECKS_A_LOOK));
  }
  const { pss, ...counts } = growthOf(holdings);
  keep('for-weeks', 'decks-pss', 0, pss);
  for (const [what, value] of Object.entries(counts)) keep('for-weeks-counts', `decks-${what}`, 0, value);
  await hall.close();
});
