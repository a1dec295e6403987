import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { SystemClock } from '../../../electron/clock/system-clock.ts';
import { watchSlides } from '../../../electron/slides/watch-slides.ts';
import { copySlides, type SlidesCopy, saveByRenaming } from './slides-copy.ts';

type Watched = SlidesCopy & { readonly deck: string; readonly calls: () => number };

const test = base.extend<{ watched: Watched }>({
  // Playwright reads the dependencies from the pattern; there are none
  watched: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    let calls = 0;
    const stop = watchSlides(copy.folder, new SystemClock(), () => {
      calls++;
    });
    await expect.poll(() => calls).toBe(1);
    await use({ ...copy, deck: copy.file('quiz', 'deck.md'), calls: () => calls });
    stop();
    await copy.remove();
  },
});

const SAVES: readonly (readonly [string, (deck: string) => Promise<unknown>])[] = [
  ['written in place', (deck) => writeFile(deck, 'a new text')],
  ['renamed over by a new file', (deck) => saveByRenaming(deck, 'a new text')],
  ['deleted and written again', (deck) => rm(deck).then(() => writeFile(deck, 'a new text'))],
  [
    'moved aside, written, the old one deleted',
    async (deck) => {
      await rename(deck, `${deck}~`);
      await writeFile(deck, 'a new text');
      await rm(`${deck}~`);
    },
  ],
  ['joined by a film’s subtitles', (deck) => writeFile(path.join(deck, '../film.zh.vtt'), 'WEBVTT')],
  ['joined by a picture', (deck) => writeFile(path.join(deck, '../hall.png'), 'a picture')],
  ['deleted', (deck) => rm(deck)],
  ['gone with its folder', (deck) => rm(path.dirname(deck), { recursive: true })],
  [
    'joined by another deck',
    async (deck) => {
      await mkdir(path.join(deck, '../../extra'));
      await writeFile(path.join(deck, '../../extra/deck.md'), 'a new deck');
    },
  ],
];
for (const [name, save] of SAVES)
  test(`a deck that is ${name} is heard of once`, async ({ watched }) => {
    await save(watched.deck);
    await expect.poll(watched.calls).toBe(2);
    await saveByRenaming(watched.file('exhibition.yaml'), 'and one more, after which nothing is left over');
    await expect.poll(watched.calls).toBe(3);
  });

test('what editors put beside a deck is not heard of', async ({ watched }) => {
  for (const name of ['.deck.md.swp', 'deck.md~', 'deck.md.tmp', '#deck.md#', '.#deck.md', '~$deck.md', '4913'])
    await writeFile(watched.file('quiz', name), 'beside');
  await writeFile(watched.deck, 'a new text');
  await expect.poll(watched.calls).toBe(2);
  for (const name of ['.deck.md.swp', 'deck.md~']) await rm(watched.file('quiz', name));
  await writeFile(watched.deck, 'a newer text');
  await expect.poll(watched.calls).toBe(3);
});

test('a deck that is written in many pieces is heard of once, when it is whole', async ({ watched }) => {
  for (let piece = 0; piece < 40; piece++) await appendFile(watched.deck, `piece ${piece}\n`.repeat(200));
  await expect.poll(watched.calls).toBe(2);
  await writeFile(watched.deck, 'after it');
  await expect.poll(watched.calls).toBe(3);
});

test('after the undo nothing is heard', async ({ watched }) => {
  let calls = 0;
  const stop = watchSlides(watched.folder, new SystemClock(), () => {
    calls++;
  });
  stop();
  await writeFile(watched.deck, 'a new text');
  await expect.poll(watched.calls).toBe(2);
  expect(calls).toBe(0);
});
