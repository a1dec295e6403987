import type { Deck, DeckHead, Exhibition, Slide } from './deck.ts';
import type { Problem } from './problem.ts';

/** What the kiosk must know of a slide to walk to it. */
export interface SlideEntry {
  readonly id: string;
  readonly steps: number;
  readonly characters: number;
}

/** A deck on home: its head and the list of slides that may be shown. */
export interface DeckEntry extends DeckHead {
  readonly slides: readonly SlideEntry[];
}

/** The index that every screen gets; slides are asked for by range. */
export interface Library {
  readonly exhibition: Exhibition;
  readonly decks: readonly DeckEntry[];
  /** How many problems the content has; shown as a corner mark from sources. */
  readonly problemCount: number;
}

/** Whether a finger may open this deck. */
export function isOpenable(deck: DeckEntry): boolean {
  return !deck.draft && deck.slides.length > 0;
}

/** Decks that may be shown, in home's order, with the slides that have no error; a deck with an error of its own, or without slides left, is out. */
export function buildLibrary(
  exhibition: Exhibition,
  decks: readonly Deck[],
  problems: readonly Problem[],
): { library: Library; shown: ReadonlyMap<string, readonly Slide[]> } {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const shown = new Map<string, readonly Slide[]>();
  const entries: DeckEntry[] = [];
  for (const deck of [...decks].sort((a, b) => a.head.place - b.head.place)) {
    const own = errors.filter((problem) => problem.file === deck.file);
    if (own.some((problem) => problem.slide === undefined)) continue;
    const slides = deck.slides.filter((slide) => !own.some((problem) => problem.slide === slide.id));
    if (slides.length === 0 && !deck.head.draft) continue;
    shown.set(deck.head.id, slides);
    entries.push({ ...deck.head, slides: slides.map(({ id, steps, characters }) => ({ id, steps, characters })) });
  }
  return { library: { exhibition, decks: entries, problemCount: problems.length }, shown };
}
