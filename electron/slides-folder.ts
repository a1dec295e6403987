import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Notes } from '../src/core/deck/deck.ts';
import { buildShelves, type DeckInLanguages, type Shelves } from '../src/core/deck/library.ts';
import type { Problem } from '../src/core/deck/problem.ts';
import { FolderReader } from './slides/folder-reader.ts';
import { readDeck } from './slides/read-deck.ts';
import { readExhibition } from './slides/read-exhibition.ts';

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
  /** A deck's id → all its notes; never for a page that an audience sees. */
  readonly notes: ReadonlyMap<string, readonly Notes[]>;
  readonly problems: readonly Problem[];
  readonly ours: readonly OurUse[];
}

/** Reads a slides folder: the exhibition's own words, every folder with a deck.md, their translations, articles and glossary. What can't be read is a problem; it never throws. */
export async function readSlidesFolder(folder: string): Promise<Content> {
  const root = await realpath(folder).catch(() => path.resolve(folder));
  const reader = new FolderReader(root, path.basename(path.resolve(folder)));
  const exhibitions = await readExhibition(reader);
  const decks: DeckInLanguages[] = [];
  for (const id of await reader.deckFolders()) {
    const deck = await readDeck(reader, id);
    if (deck) decks.push(deck);
  }
  const files = decks.flatMap(({ original, en }) => (en ? [original, en] : [original]));
  return {
    shelves: buildShelves(exhibitions, decks, reader.problems),
    notes: new Map(decks.map(({ original }) => [original.head.id, original.notes])),
    problems: reader.problems,
    ours: files.flatMap((deck) => deck.ours.map((own) => ({ file: deck.file, ...own }))),
  };
}
