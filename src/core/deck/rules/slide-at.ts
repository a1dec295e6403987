import type { Deck } from '../deck.ts';

/** The slide that a line of the deck's file belongs to, as a problem names it; nothing for lines above the first slide. */
export function slideAt(deck: Deck | undefined, line: number): { readonly slide?: string } {
  const slide = deck?.slides.findLast((candidate) => candidate.line <= line);
  return slide ? { slide: slide.id } : {};
}
