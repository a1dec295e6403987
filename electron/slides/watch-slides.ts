import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MEDIA_KINDS } from '../../src/core/deck/media-path.ts';
import type { Clock } from '../clock/clock.ts';
import { Settling } from './settling.ts';

/** Time between two looks, in ms: looking at the exhibition's own slides so often costs 2 % of a core, and only from sources. */
const LOOK_MS = 75;
/** How deep files lie: a deck's own folder, and one below it. */
const DEPTH = 2;
const MEDIA = Object.values(MEDIA_KINDS).flatMap(({ extensions }) => extensions);
/** Texts, and the pictures and films that they name: what editors put beside them (.deck.md.swp, deck.md~, deck.md.tmp, #deck.md#) is neither. */
const OURS = new RegExp(`^[^.~#].*\\.(?:md|ya?ml|txt|${MEDIA.join('|')})$`, 'i');

/**
 * Calls back whenever a change within the folder has settled, and once at the beginning; returns the undo. It looks instead of
 * listening, since listening loses files that are deleted and written again (see docs/decisions/0006-looking-at-slides.md).
 */
export function watchSlides(folder: string, clock: Clock, changed: () => void): () => void {
  const settling = new Settling();
  let isOver = false;
  let takeBack = () => {};
  const look = async () => {
    const sight = new Map<string, string>();
    await see(folder, DEPTH, sight);
    if (isOver) return;
    if (settling.settles(sight, clock.now())) changed();
    takeBack = clock.after(LOOK_MS, () => void look()); // it never fails: what can't be seen isn't there
  };
  void look();
  return () => {
    isOver = true;
    takeBack();
  };
}

async function see(folder: string, depth: number, sight: Map<string, string>): Promise<void> {
  const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  await Promise.all(entries.map((entry) => seeEntry(join(folder, entry.name), entry, depth, sight)));
}

async function seeEntry(path: string, entry: Dirent, depth: number, sight: Map<string, string>): Promise<void> {
  if (entry.isDirectory()) {
    if (depth === 0 || entry.name.startsWith('.')) return;
    sight.set(path, 'folder');
    return see(path, depth - 1, sight);
  }
  if (!OURS.test(entry.name)) return;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) sight.set(path, `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`);
}
