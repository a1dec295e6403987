import type { Language } from '../../language.ts';
import type { Notes, Slide } from '../deck.ts';
import type { DeckEntry, RouteEntry, RouteSlideEntry, Shelf, Shelves } from '../library.ts';
import { idInRoute, type Route } from './route.ts';

/** Shelves, and a deck's or a route's id → its notes. */
export interface Laid {
  readonly shelves: Shelves;
  readonly notes: ReadonlyMap<string, readonly Notes[]>;
}

/**
 * The shelves and notes with these routes, in place of those that were there before. A route has the slides that its decks show now; one that
 * has none left is out. Its slides, their blocks and their notes are named with their deck: `quiz/trees`.
 */
export function layRoutes({ shelves, notes }: Laid, routes: readonly Route[]): Laid {
  const before = shelves.zh.library.routes.map(({ id }) => id);
  const inOrder = [...routes].sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
  const [zh, en] = [shelf(shelves.zh, before, inOrder), shelf(shelves.en, before, inOrder)];
  const ofDecks = [...notes].filter(([id]) => !before.includes(id));
  const ofRoutes = zh.library.routes.map(({ id, slides }) => [id, slides.flatMap((slide) => notesOf(slide, notes))] as const);
  return { shelves: { zh, en }, notes: new Map([...ofDecks, ...ofRoutes]) };
}

function shelf({ library, shown }: Shelf, before: readonly string[], routes: readonly Route[]): Shelf {
  const ofDecks = new Map([...shown].filter(([id]) => !before.includes(id)));
  const laid = routes.flatMap((route) => lay(route, { library, shown: ofDecks }));
  return {
    library: { ...library, routes: laid.map(({ entry }) => entry) },
    shown: new Map([...ofDecks, ...laid.map(({ entry, slides }) => [entry.id, slides] as const)]),
  };
}

interface LaidRoute {
  readonly entry: RouteEntry;
  readonly slides: readonly Slide[];
}

function lay(route: Route, { library, shown }: Shelf): readonly LaidRoute[] {
  const { language, decks } = library;
  const found = route.slides.flatMap((own) => {
    const deck = decks.find(({ id, draft }) => id === own.deck && !draft);
    const slide = shown.get(own.deck)?.find(({ id }) => id === own.slide);
    const entry = deck?.slides.find(({ id }) => id === own.slide);
    return deck && slide && entry ? [{ deck, slide: inRoute(slide), entry: entryOf(own, entry, language) }] : [];
  });
  const [first] = found.filter(({ entry }) => !entry.hidden);
  if (!first) return [];
  const entry = {
    ...{ id: route.id, name: route.name[language], title: route.title[language], unit: library.exhibition.title },
    ...{ accent: first.deck.accent, picture: first.deck.picture, place: 0, draft: false, scene: [], from: [], isRead: true },
    ...{ minutes: route.minutes, slides: found.map((one) => one.entry) },
  };
  return [{ entry, slides: found.map(({ slide }) => slide) }];
}

function entryOf(own: Route['slides'][number], entry: DeckEntry['slides'][number], language: Language): RouteSlideEntry {
  const { deck, slide, section, minutes, hidden } = own;
  const { question, ...rest } = entry;
  const asked = question && { question: { ...question, block: idInRoute(deck, question.block) } };
  return { ...rest, ...asked, id: idInRoute(deck, slide), deck, section: section[language], minutes, hidden };
}

/** A block's id is unique in its deck alone; in a route what is open mustn't be mixed up. */
function inRoute(slide: Slide): Slide {
  const blocks = slide.blocks.map((block) => ({ ...block, id: idInRoute(slide.deck, block.id) }));
  return { ...slide, id: idInRoute(slide.deck, slide.id), blocks };
}

function notesOf({ id, deck, minutes }: RouteSlideEntry, notes: Laid['notes']): readonly Notes[] {
  const own = notes.get(deck)?.find(({ slide }) => idInRoute(deck, slide) === id);
  return own ? [{ ...own, slide: id, minutes }] : [];
}
