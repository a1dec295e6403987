import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../clock/clock.ts';
import { type Content, readSlidesFolder } from '../slides-folder.ts';
import { keepLastGood } from './last-good.ts';
import { watchSlides } from './watch-slides.ts';

/** What is followed, and who hears of it. */
export interface Following {
  readonly folder: string;
  /** What the folder held when it was read at the start. */
  readonly content: Content;
  /** Real time, also in tests: editors save in it. */
  readonly clock: Clock;
  /** Hears the whole new content, whatever a save broke as a whole in its last good version; never the same twice. */
  readonly changed: (content: Content, before: Content) => void;
}

/** Follows a slides folder while curators save in it; returns the undo. One reading at a time, the last one after the last save. */
export function followSlides({ folder, content: first, clock, changed }: Following): () => void {
  let content = first;
  let isReading = false;
  let isStale = false;
  let isOver = false;
  const read = async () => {
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    do {
      isStale = false;
      const before = content;
      const read = await readSlidesFolder(folder);
      const next = keepLastGood(before, read, { name: basename(resolve(folder)), folders: await foldersIn(folder) });
      if (isOver) return;
      if (isDeepStrictEqual(next, before)) continue;
      content = next;
      changed(next, before);
    } while (isStale);
    isReading = false;
  };
  const stopWatching = watchSlides(folder, clock, () => void read()); // it never fails: what can't be read is a problem in the content
  return () => {
    isOver = true;
    stopWatching();
  };
}

async function foldersIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
}
