import type { DeckEntry, Library } from '../deck/library.ts';
import type { Settings } from '../settings/settings.ts';

/** What the machine needs to know beside mode and event. `now` is main's clock, monotonic ms; `seed` a new random number each time. The library may be in any language: place and length are the same in all. */
export interface World {
  readonly library: Library;
  readonly settings: Settings;
  readonly now: number;
  readonly seed: number;
}

/** The deck or the route with this id, if it is in the library. */
export function findDeck(library: Library, id: string): DeckEntry | undefined {
  return [...library.decks, ...library.routes].find((deck) => deck.id === id);
}
