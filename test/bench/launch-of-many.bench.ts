import { bench } from './harness/bench.ts';
import { ourLaunch, watchedScreen } from './harness/launching.ts';

const SLIDES_PER_DECK = 50;

bench('from the start of the program to attract’s title, with few decks and with many', async ({ stage, exhibition, effort, keep }) => {
  const watched = await watchedScreen(stage);
  const few = await ourLaunch(watched, await exhibition({ decks: 5, slidesPerDeck: SLIDES_PER_DECK, kind: 'rich' }));
  const many = await ourLaunch(
    watched,
    await exhibition({ decks: effort.isShort ? 20 : 200, slidesPerDeck: SLIDES_PER_DECK, kind: 'rich' }),
  );
  for (let launch = 0; launch < effort.launches; launch++) {
    keep('launch-of-many', 'decks-5', launch, await few.launch());
    keep('launch-of-many', `decks-${effort.isShort ? 20 : 200}`, launch, await many.launch());
  }
  await watched.close();
});
