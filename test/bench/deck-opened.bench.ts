import { deckId } from '../../tools/bench/seeded-exhibition.ts';
import type { Hall } from '../e2e/harness/hall.ts';
import { enterHome, still } from '../e2e/harness/walk.ts';
import { bench } from './harness/bench.ts';
import { watchFor } from './harness/watch-for.ts';

/** In the page: ms from the finger's release to the frame after the one in which the first slide is drawn. */
function fromReleaseToSlide(): { readonly answer: Promise<number> } {
  const answer = new Promise<number>((resolve, reject) => {
    let released = Number.NaN;
    const hall = document.querySelector('concentric-hall');
    if (!hall) return reject(new Error('no hall'));
    window.addEventListener('pointerup', ({ timeStamp }) => (released = timeStamp), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (!hall.getAttribute('data-drawn')?.endsWith(' 0.0')) return;
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - released)));
    });
    watch.observe(hall, { attributes: true, attributeFilter: ['data-drawn'] });
  });
  return { answer };
}

async function openDeck(hall: Hall): Promise<number> {
  await enterHome(hall);
  await still(hall);
  const disc = hall.page.locator(`screen-home [data-opens-deck="${deckId(0)}"]`);
  await disc.waitFor();
  const took = await watchFor(hall.page, fromReleaseToSlide);
  await hall.touch.tapOn(disc);
  return took();
}

bench('from a tap on a deck’s disc to its first slide', async ({ openOn, effort, keep }) => {
  for (let launch = 0; launch < effort.launches; launch++) {
    for (const length of [10, effort.longest]) {
      const hall = await openOn({ decks: 1, slidesPerDeck: length, kind: 'rich' });
      keep('deck-opened', `slides-${length}`, launch, await openDeck(hall));
      await hall.close();
    }
  }
});
