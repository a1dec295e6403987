import type { Hall } from '../harness/hall.ts';
import { lookOf } from '../harness/look-of.ts';
import { wordsOf } from './rendered-problems.ts';

/** Text whose colour stands out too little from what lies most behind it in the picture itself, tints and drawings included. */
export async function contrastProblems(hall: Hall): Promise<string[]> {
  const { texts, width } = await lookOf(hall.page);
  const pale = await hall.app.evaluate(
    (_electron, seen) => {
      if (globalThis.concentricTest === undefined) throw new Error('not a test build: it has no door for journeys');
      return globalThis.concentricTest.pale(seen.texts, seen.width);
    },
    { texts, width },
  );
  return wordsOf(pale);
}
