import type { OpenPart } from './block.ts';
import type { DeckEntry } from './library.ts';

/** How many questions a visitor has answered rightly, of how many the deck asks. */
export interface Score {
  readonly right: number;
  readonly count: number;
}

/** The score of what is open in a deck; undefined when it asks nothing, or nothing was answered: who only leafed through is not judged. */
export function scoreOf(deck: DeckEntry, open: Readonly<Record<string, OpenPart>>): Score | undefined {
  const questions = deck.slides.flatMap(({ question }) => question ?? []);
  if (!questions.some(({ block }) => typeof open[block] === 'number')) return undefined;
  return { right: questions.filter(({ block, right }) => open[block] === right).length, count: questions.length };
}
