import { LANGUAGES, type Language } from '../language.ts';
import type { Deck, DeckHead, Exhibition, Slide } from './deck.ts';
import type { Problem } from './problem.ts';

/** What the kiosk must know of a slide to walk to it. */
export interface SlideEntry {
  readonly id: string;
  /** The title in one line, in the library's language. */
  readonly title: string;
  readonly steps: number;
  readonly characters: number;
  /** With a question: its block, and which answer is right (as written, from 0). */
  readonly question?: { readonly block: string; readonly right: number };
}

/** A deck on home: its head and the list of slides that may be shown. */
export interface DeckEntry extends DeckHead {
  readonly slides: readonly SlideEntry[];
}

/** The index that every screen gets, in one language; slides are asked for by range. */
export interface Library {
  readonly language: Language;
  readonly exhibition: Exhibition;
  readonly decks: readonly DeckEntry[];
  /** How many problems the content has; shown as a corner mark from sources. */
  readonly problemCount: number;
}

/** A deck with its translations, as read. */
export interface DeckInLanguages {
  readonly original: Deck;
  readonly en: Deck | undefined;
}

/** What one language shows: its index, and a deck's id → its slides. */
export interface Shelf {
  readonly library: Library;
  readonly shown: ReadonlyMap<string, readonly Slide[]>;
}
export type Shelves = Readonly<Record<Language, Shelf>>;

/** Whether a finger may open this deck. */
export function isOpenable(deck: DeckEntry): boolean {
  return !deck.draft && deck.slides.length > 0;
}

/** Decks that may be shown, in home's order, with the slides that have no error; a deck with an error of its own, or without slides left, is out. A slide without a sound translation stands in the original. */
export function buildShelves(
  exhibitions: Readonly<Record<Language, Exhibition>>,
  decks: readonly DeckInLanguages[],
  problems: readonly Problem[],
): Shelves {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const inOrder = [...decks].sort((a, b) => a.original.head.place - b.original.head.place);
  const shelf = (language: Language): Shelf => {
    const shown = new Map<string, readonly Slide[]>();
    const entries: DeckEntry[] = [];
    for (const deck of inOrder) {
      const slides = soundSlides(deck.original, errors);
      if (!slides || (slides.length === 0 && !deck.original.head.draft)) continue;
      const own = language === 'zh' ? undefined : deck.en;
      const translated = own ? (soundSlides(own, errors) ?? []) : [];
      const inLanguage = slides.map((slide) => translated.find(({ id }) => id === slide.id) ?? slide);
      const { head } = own && soundSlides(own, errors) ? own : deck.original;
      shown.set(head.id, inLanguage);
      entries.push({ ...head, slides: inLanguage.map(entryOf) });
    }
    return { library: { language, exhibition: exhibitions[language], decks: entries, problemCount: problems.length }, shown };
  };
  const [zh, en] = LANGUAGES.map(shelf);
  if (!zh || !en) throw new Error('a language without a shelf');
  return { zh, en };
}

/** The deck's slides without an error; undefined when the deck itself has one. */
function soundSlides(deck: Deck, errors: readonly Problem[]): readonly Slide[] | undefined {
  const own = errors.filter((problem) => problem.file === deck.file);
  if (own.some((problem) => problem.slide === undefined)) return undefined;
  return deck.slides.filter((slide) => !own.some((problem) => problem.slide === slide.id));
}

function entryOf({ id, title, language, steps, characters, blocks }: Slide): SlideEntry {
  const question = blocks.find((block) => block.kind === 'question');
  const entry = { id, title: title.join(language === 'zh' ? '' : ' '), steps, characters };
  return question ? { ...entry, question: { block: question.id, right: question.options.findIndex(({ right }) => right) } } : entry;
}
