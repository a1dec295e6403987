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
  /** With a film: its block. */
  readonly film?: string;
  /** In a route: kept for questions. Going on and back pass it over. */
  readonly hidden?: boolean;
}

/** A deck on home: its head and the list of slides that may be shown. */
export interface DeckEntry extends DeckHead {
  /** Empty until they have been read. */
  readonly slides: readonly SlideEntry[];
  /** False right after the start, while only its head is known. */
  readonly isRead: boolean;
}

/** A slide of a route; `id` is its deck's and its own: `quiz/trees`. */
export interface RouteSlideEntry extends SlideEntry {
  readonly deck: string;
  /** The heading that it stands under; empty before the first one. */
  readonly section: string;
  /** Planned minutes, 0 when none are planned. */
  readonly minutes: number;
  readonly hidden: boolean;
}

/** A route of a talk: walked and drawn like a deck, offered to no visitor. Accent and picture are its first slide's deck's. */
export interface RouteEntry extends Omit<DeckEntry, 'slides'> {
  readonly slides: readonly RouteSlideEntry[];
  /** Minutes planned for the whole talk. */
  readonly minutes: number;
}

/** The section that a slide of a route stands under; empty elsewhere. */
export function sectionOf(deck: DeckEntry | RouteEntry, slide: number): string {
  const entry = deck.slides[slide];
  return entry && 'section' in entry ? entry.section : '';
}

/** The index that every screen gets, in one language; slides are asked for by range. */
export interface Library {
  readonly language: Language;
  readonly exhibition: Exhibition;
  readonly decks: readonly DeckEntry[];
  /** The shorter ones first; none until every deck is read. */
  readonly routes: readonly RouteEntry[];
  /** How many problems the content has; shown as a corner mark from sources. */
  readonly problemCount: number;
}

/** A deck with its translations, as read; with `isRead` false only its heads, without slides. */
export interface DeckInLanguages {
  readonly isRead: boolean;
  readonly original: Deck;
  readonly en: Deck | undefined;
}

/** What one language shows: its index, and a deck's or a route's id → its slides. */
export interface Shelf {
  readonly library: Library;
  readonly shown: ReadonlyMap<string, readonly Slide[]>;
}
export type Shelves = Readonly<Record<Language, Shelf>>;

/** Whether a finger may open this deck; one that isn't read yet is read first. */
export function isOpenable(deck: DeckEntry): boolean {
  return !deck.draft && (deck.slides.length > 0 || !deck.isRead);
}

/** Decks that may be shown, in home's order, with the slides that have no error; a deck with an error of its own, or without slides left, is out. A slide without a sound translation stands in the original. Routes are laid over them (routes/lay-routes.ts). */
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
      if (!slides || (slides.length === 0 && deck.isRead && !deck.original.head.draft)) continue;
      const own = language === 'zh' ? undefined : deck.en;
      const translated = own ? (soundSlides(own, errors) ?? []) : [];
      const inLanguage = slides.map((slide) => translated.find(({ id }) => id === slide.id) ?? slide);
      const { head } = own && soundSlides(own, errors) ? own : deck.original;
      shown.set(head.id, inLanguage);
      entries.push({ ...head, slides: inLanguage.map(entryOf), isRead: deck.isRead });
    }
    const library = { language, exhibition: exhibitions[language], decks: entries, routes: [], problemCount: problems.length };
    return { library, shown };
  };
  const [zh, en] = LANGUAGES.map(shelf);
  if (!zh || !en) throw new Error('a language without a shelf');
  return { zh, en };
}

/** A shelf with some decks of another one beside its own, in home's order. */
export function withDecksOf(shelf: Shelf, other: Shelf, ids: readonly string[]): Shelf {
  const taken = other.library.decks.filter(({ id }) => ids.includes(id));
  const decks = [...shelf.library.decks, ...taken].sort((a, b) => a.place - b.place);
  return { library: { ...shelf.library, decks }, shown: new Map([...shelf.shown, ...[...other.shown].filter(([id]) => ids.includes(id))]) };
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
  const film = blocks.find((block) => block.kind === 'video')?.id;
  const right = question?.options.findIndex((option) => option.right) ?? -1;
  return { ...entry, ...(question ? { question: { block: question.id, right } } : {}), ...(film === undefined ? {} : { film }) };
}
