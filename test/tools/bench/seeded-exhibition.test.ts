import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { deckId, writeSeededExhibition } from '../../../tools/bench/seeded-exhibition.ts';
import { KINDS } from '../../../tools/bench/seeded-slides.ts';
import { test } from '../temporary-folder.ts';

/** What the reader takes of a text at most (electron/slides/confined-file.ts). */
const MOST_BYTES = 8 * 1024 * 1024;

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex');
}

for (const kind of KINDS) {
  test(`an exhibition of ${kind} passes every rule, each of its slides may be shown`, async ({ folder }) => {
    await writeSeededExhibition(folder, { decks: 3, slidesPerDeck: 70, kind, seed: 5 });
    const { problems, shelves } = await readSlidesFolder(folder);
    expect(problems.filter(({ severity }) => severity !== 'todo')).toEqual([]);
    expect([...shelves.zh.shown].map(([id, slides]) => [id, slides.length])).toEqual([0, 1, 2].map((number) => [deckId(number), 70]));
    expect(shelves.zh.library.decks.some(({ scene, draft }) => scene.length > 0 && !draft)).toBe(true);
  });

  test(`the same seed writes the same bytes of ${kind}, another seed others`, async ({ folder }) => {
    const hashes: string[] = [];
    for (const [name, seed] of [
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ] as const) {
      await writeSeededExhibition(join(folder, name), { decks: 2, slidesPerDeck: 20, kind, seed });
      hashes.push(await hashOf(join(folder, name)));
    }
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  test(`a deck of 5,000 slides of ${kind} is not too long to be read`, async ({ folder }) => {
    await writeSeededExhibition(folder, { decks: 1, slidesPerDeck: 5000, kind, seed: 1 });
    expect((await stat(join(folder, deckId(0), 'deck.md'))).size).toBeLessThan(MOST_BYTES);
  });
}

test('rich slides take every block of the house that needs no other deck', async ({ folder }) => {
  await writeSeededExhibition(folder, { decks: 1, slidesPerDeck: 9, kind: 'rich', seed: 1 });
  const { shelves } = await readSlidesFolder(folder);
  const kinds = new Set(shelves.zh.shown.get(deckId(0))?.flatMap(({ blocks }) => blocks.map((block) => block.kind)));
  expect([...kinds].sort()).toEqual(['cards', 'chart', 'figures', 'points', 'quote', 'rings', 'source', 'spokes', 'steps', 'tree']);
});
