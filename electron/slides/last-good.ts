import type { Slide } from '../../src/core/deck/deck.ts';
import { type DeckEntry, type Shelf, type Shelves, withDecksOf } from '../../src/core/deck/library.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { layRoutes } from '../../src/core/deck/routes/lay-routes.ts';
import type { Language } from '../../src/core/language.ts';
import type { Content } from '../slides-folder.ts';

/** A slides folder as its problems name it, and the folders that are in it now. */
export interface FoldersThere {
  readonly name: string;
  readonly folders: ReadonlySet<string>;
}

/**
 * The new content, but with the last good version of what a save has broken as a whole: a deck that can't be read, has an error of
 * its own or lost all its slides; a translation; a route; the exhibition's words; the whole folder. The problems are the new version's.
 * A deck whose folder is gone goes, a route whose file is; a slide with an error goes, as at the start.
 */
export function keepLastGood(previous: Content, next: Content, { name, folders }: FoldersThere): Content {
  if (next.problems.some(({ rule }) => rule === 'slides-folder')) {
    return { ...previous, problems: next.problems, shelves: counted(previous.shelves, next.problems) };
  }
  const lost = previous.shelves.zh.library.decks
    .map(({ id }) => id)
    .filter((id) => folders.has(id) && !next.shelves.zh.library.decks.some((deck) => deck.id === id));
  const problems = [...next.problems, ...lost.flatMap((id) => unsaidLoss(next, id, `${name}/${id}/deck.md`))];
  const isBroken = (file: string) => problems.some((problem) => problem.file === file && isOfWholeFile(problem));
  const merge = (language: Language) => {
    const old = previous.shelves[language];
    const merged = withDecksOf(next.shelves[language], old, lost);
    const isLost = (id: string) => language !== 'zh' && isBroken(`${name}/${id}/deck.${language}.md`);
    const isUnsaid = next.shelves[language].library.exhibition.title === '' || isBroken(`${name}/exhibition.${language}.yaml`);
    return withTranslations(isUnsaid ? withExhibition(merged, old) : merged, old, isLost);
  };
  const shelves = counted({ zh: merge('zh'), en: merge('en') }, problems);
  const notes = new Map([...next.notes, ...[...previous.notes].filter(([id]) => lost.includes(id))]);
  const broken = previous.routes.filter(({ id, file }) => isBroken(file) && !next.routes.some((route) => route.id === id));
  const routes = [...next.routes, ...broken];
  return {
    ...layRoutes({ shelves, notes }, routes),
    routes,
    problems,
    unapproved: next.unapproved,
    ours: [...next.ours, ...previous.ours.filter(({ file }) => lost.some((id) => file.startsWith(`${name}/${id}/`)))],
  };
}

/** Says why a deck was lost where the file itself gave no reason: it is away, or has become empty. */
function unsaidLoss(next: Content, id: string, file: string): readonly Problem[] {
  if (next.problems.some((problem) => problem.file === file && problem.severity === 'error')) return [];
  const why = next.notes.has(id)
    ? { zh: '文件里一页也没有了', en: 'The file has no slide left' }
    : { zh: '文件夹还在，deck.md 不在了', en: 'The folder is still there, deck.md is not' };
  const instead = {
    zh: '放回 deck.md；不再展出就删去整个文件夹',
    en: 'Put deck.md back; to take the deck out of the exhibition, delete the whole folder',
  };
  return [{ severity: 'error', rule: 'deck-file', file, line: 1, words: id, why, instead }];
}

function isOfWholeFile({ severity, slide }: Problem): boolean {
  return severity === 'error' && slide === undefined;
}

function withExhibition(next: Shelf, old: Shelf): Shelf {
  return { ...next, library: { ...next.library, exhibition: old.library.exhibition } };
}

/** Translated slides stay while their file is broken, where the original's slide is still built as they are. */
function withTranslations(next: Shelf, old: Shelf, isLost: (id: string) => boolean): Shelf {
  const shown = new Map(next.shown);
  const decks = next.library.decks.map((deck) => {
    const before = old.library.decks.find(({ id }) => id === deck.id);
    if (!before || !isLost(deck.id)) return deck;
    const slides = old.shown.get(deck.id) ?? [];
    const keptOf = (slide: Slide) => slides.find((own) => own.language !== 'zh' && own.id === slide.id && isBuiltAlike(own, slide));
    const now = (next.shown.get(deck.id) ?? []).map((slide) => ({ ...(keptOf(slide) ?? slide), accent: slide.accent }));
    shown.set(deck.id, now);
    return translatedEntry(deck, before, now);
  });
  return { library: { ...next.library, decks }, shown };
}

function translatedEntry(deck: DeckEntry, before: DeckEntry, shown: readonly Slide[]): DeckEntry {
  const { name, title, unit, scene, from } = before;
  const slides = deck.slides.map((entry, index) =>
    shown[index]?.language === 'zh' ? entry : (before.slides.find(({ id }) => id === entry.id) ?? entry),
  );
  return { ...deck, name, title, unit, scene, from, slides };
}

function isBuiltAlike(one: Slide, other: Slide): boolean {
  const shape = ({ steps, blocks }: Slide) => JSON.stringify([steps, blocks.map(({ kind, id }) => [kind, id])]);
  return shape(one) === shape(other);
}

function counted({ zh, en }: Shelves, { length }: readonly Problem[]): Shelves {
  const count = (shelf: Shelf): Shelf => ({ ...shelf, library: { ...shelf.library, problemCount: length } });
  return { zh: count(zh), en: count(en) };
}
