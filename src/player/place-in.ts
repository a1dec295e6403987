import type { Accent } from '../core/deck/deck.ts';
import type { Library } from '../core/deck/library.ts';
import type { DeckMode, PageMode } from '../core/kiosk/mode.ts';
import { findDeck } from '../core/kiosk/world.ts';

/** The place in a deck that a mode shows. */
export function placeIn(mode: PageMode): DeckMode | undefined {
  return mode.kind === 'deck' ? mode : mode.kind === 'lecture' ? mode.place : undefined;
}

/** The place that is drawn, in a word, on the element: what a journey waits for. */
export function placeName(mode: PageMode): string {
  const place = placeIn(mode);
  if (!place) return mode.kind;
  const veil = mode.kind === 'lecture' && mode.veil !== 'none' ? ` ${mode.veil}` : '';
  return `${place.deck} ${place.slide}.${place.step}${place.ended ? ' end' : ''}${veil}`;
}

/** The accent of what a mode shows. */
export function accentIn(mode: PageMode, library: Library | undefined): Accent {
  const deck = placeIn(mode)?.deck ?? (mode.kind === 'attract' ? mode.scene : '');
  return (library && findDeck(library, deck)?.accent) ?? 'vermilion';
}
