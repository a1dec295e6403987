import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';

/** What a visitor may choose after a deck: another deck and the quiz; each is undefined when there is none. */
export interface WhatNext {
  readonly another: DeckEntry | undefined;
  readonly quiz: DeckEntry | undefined;
}

/** Finds the next deck in home's order that can be opened, else the next draft; the quiz is a choice of its own, unless it is the deck that ended. */
export function whatNext(library: Library, deck: DeckEntry): WhatNext {
  const order = library.decks.toSorted((a, b) => a.place - b.place);
  const here = order.findIndex(({ id }) => id === deck.id);
  const later = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))];
  const others = later.filter((entry) => entry.picture !== 'question');
  return { another: others.find(isOpenable) ?? others[0], quiz: later.find((entry) => entry.picture === 'question') };
}
