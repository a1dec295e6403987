import { type DeckEntry, isOpenable, type Library } from '../../core/deck/library.ts';

/** What a visitor may choose after a deck: the deck in the middle and one beside it, as a rule the quiz; each is undefined when there is none. */
export interface WhatNext {
  readonly another: DeckEntry | undefined;
  readonly quiz: DeckEntry | undefined;
}

/** Finds the next deck in home's order that can be opened, the quiz beside it. When no other deck can be opened but the quiz can, the quiz stands in the middle and the next draft beside it. */
export function whatNext(library: Library, deck: DeckEntry): WhatNext {
  const order = library.decks.toSorted((a, b) => a.place - b.place);
  const here = order.findIndex(({ id }) => id === deck.id);
  const later = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))];
  const others = later.filter((entry) => entry.picture !== 'question');
  const quiz = later.find((entry) => entry.picture === 'question');
  const openable = others.find(isOpenable);
  if (!openable && quiz && isOpenable(quiz)) return { another: quiz, quiz: others[0] };
  return { another: openable ?? others[0], quiz };
}
