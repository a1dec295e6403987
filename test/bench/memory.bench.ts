import { setTimeout as wait } from 'node:timers/promises';
import type { Hall } from '../e2e/harness/hall.ts';
import { bench } from './harness/bench.ts';
import { processTree, pssOf } from './harness/process-tree.ts';
import { openFirstDeck, turningOf } from './harness/turning.ts';

/** Memory has settled when a look differs from the one a second before by less than this share. */
const SETTLED = 0.005;
const MOST_LOOKS = 20;
const TURNS = 5;

async function settledPss(hall: Hall): Promise<number> {
  const root = hall.app.process().pid;
  if (root === undefined) throw new Error('the program has no process');
  let before = pssOf(processTree(root));
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await wait(1000);
    const now = pssOf(processTree(root));
    if (Math.abs(now - before) < before * SETTLED) return now;
    before = now;
  }
  return before;
}

bench('memory of all processes with a deck of ten slides and one of thousands', async ({ openOn, effort, keep }) => {
  for (let launch = 0; launch < effort.launches; launch++) {
    for (const length of [10, effort.longest]) {
      const hall = await openOn({ decks: 1, slidesPerDeck: length, kind: 'rich' });
      await openFirstDeck(hall);
      const { turn } = turningOf(hall);
      for (let count = 0; count < TURNS; count++) await turn();
      keep('memory', `slides-${length}`, launch, await settledPss(hall));
      await hall.close();
    }
  }
});
