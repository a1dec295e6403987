import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Notes } from '../src/core/deck/deck.ts';
import { buildShelves, type DeckInLanguages, type Shelves } from '../src/core/deck/library.ts';
import type { Problem } from '../src/core/deck/problem.ts';
import { layRoutes } from '../src/core/deck/routes/lay-routes.ts';
import type { Route } from '../src/core/deck/routes/route.ts';
import { deadLinks } from '../src/core/deck/rules/dead-link.ts';
import { FolderReader } from './slides/folder-reader.ts';
import { readDeck } from './slides/read-deck.ts';
import { readExhibition } from './slides/read-exhibition.ts';
import { readRoutes } from './slides/read-routes.ts';

/** One use of `ours`: a number that is ours, where and why. */
export interface OurUse {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly why: string;
}

/** All that a slides folder holds, read and checked. Files are named from the root's parent: slides/innovation-park/deck.md. */
export interface Content {
  readonly shelves: Shelves;
  /** The routes as they are written, those that aren't wrong as a whole. */
  readonly routes: readonly Route[];
  /** A deck's id → all its notes, a route's → those of its slides in its order; never for a page that an audience sees. */
  readonly notes: ReadonlyMap<string, readonly Notes[]>;
  readonly problems: readonly Problem[];
  readonly ours: readonly OurUse[];
  /** Decks that nobody approved as they are now, and translations behind their originals: nothing that a visitor would miss. */
  readonly unapproved: readonly Problem[];
}

/** What goes on while a folder is read, deck by deck. */
export interface Pace {
  /** Which of the decks that are left, at least one, is read next. */
  choose(left: readonly string[]): string | undefined;
  /** A deck has been read; the next one waits for the answer. `soFar` makes the content of what has been read. */
  read(id: string, soFar: () => Content): Promise<void>;
}

const IN_ORDER: Pace = { choose: () => undefined, read: async () => undefined };

/** Reads a slides folder: the exhibition's own words, every folder with a deck.md, their translations, articles and glossary, the routes. What can't be read is a problem; it never throws. */
export async function readSlidesFolder(folder: string, pace: Pace = IN_ORDER): Promise<Content> {
  const reader = await readerOf(folder);
  const exhibitions = await readExhibition(reader);
  const decks: DeckInLanguages[] = [];
  const folders = await reader.deckFolders();
  const left = [...folders];
  while (left.length > 0) {
    const [id = ''] = left.splice(Math.max(0, left.indexOf(pace.choose(left) ?? '')), 1);
    const deck = await readDeck(reader, id, 'whole');
    if (deck) decks.push(deck);
    await pace.read(id, () => contentOf(exhibitions, decks, [], reader));
  }
  reader.problems.push(...deadLinks(decks, folders));
  const routes = await readRoutes(reader, { decks, folders });
  await reader.checkGlossary();
  return contentOf(exhibitions, decks, routes, reader);
}

/** Reads only the heads of a folder's decks, held against their articles: enough for attract, long before thousands of slides are read. Never throws. */
export async function readHeads(folder: string): Promise<Content> {
  const reader = await readerOf(folder);
  const exhibitions = await readExhibition(reader);
  const folders = await reader.deckFolders();
  const decks = (await Promise.all(folders.map((id) => readDeck(reader, id, 'heads')))).filter((deck) => deck !== undefined);
  return contentOf(exhibitions, decks, await readRoutes(reader, { decks, folders }), reader);
}

async function readerOf(folder: string): Promise<FolderReader> {
  const root = await realpath(folder).catch(() => path.resolve(folder));
  return new FolderReader(root, path.basename(path.resolve(folder)));
}

function contentOf(
  exhibitions: Parameters<typeof buildShelves>[0],
  decks: readonly DeckInLanguages[],
  routes: readonly Route[],
  { problems, unapproved }: FolderReader,
): Content {
  const files = decks.flatMap(({ original, en }) => (en ? [original, en] : [original]));
  const notes = new Map(decks.map(({ original }) => [original.head.id, original.notes]));
  return {
    ...layRoutes({ shelves: buildShelves(exhibitions, decks, problems), notes }, routes),
    routes,
    problems: [...problems],
    ours: files.flatMap((deck) => deck.ours.map((own) => ({ file: deck.file, ...own }))),
    unapproved: [...unapproved],
  };
}
