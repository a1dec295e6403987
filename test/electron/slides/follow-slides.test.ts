import { readFile, rm, writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { SystemClock } from '../../../electron/clock/system-clock.ts';
import { followSlides } from '../../../electron/slides/follow-slides.ts';
import { type Content, readSlidesFolder } from '../../../electron/slides-folder.ts';
import { copySlides, type SlidesCopy, saveByRenaming } from './slides-copy.ts';

type Followed = SlidesCopy & { readonly deck: string; readonly heard: readonly Content[] };

const test = base.extend<{ followed: Followed }>({
  followed: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    const heard: Content[] = [];
    const content = await readSlidesFolder(copy.folder);
    const stop = followSlides({
      folder: copy.folder,
      content,
      clock: new SystemClock(),
      changed: (next, before) => {
        expect(before).toBe(heard.at(-1) ?? content);
        heard.push(next);
      },
    });
    await use({ ...copy, deck: copy.file('innovation-park', 'deck.md'), heard });
    stop();
    await copy.remove();
  },
});

const accentOf = (content: Content | undefined) => content?.shelves.zh.library.decks.find(({ id }) => id === 'innovation-park')?.accent;

test('a save is heard of with the whole new content', async ({ followed }) => {
  await followed.edit(followed.deck, 'accent: sea', 'accent: pine');
  await expect.poll(() => accentOf(followed.heard.at(-1))).toBe('pine');
  expect(followed.heard).toHaveLength(1);
});

test('a change saved as UTF-16 with the line ends of Windows is heard of once; the first look, at what was read already, is not', async ({
  followed,
}) => {
  const text = await readFile(followed.deck, 'utf8');
  const windows = text.replace('accent: sea', 'accent: plum').replaceAll('\n', '\r\n');
  await saveByRenaming(followed.deck, Buffer.from(`\uFEFF${windows}`, 'utf16le'));
  await expect.poll(() => accentOf(followed.heard.at(-1))).toBe('plum');
  expect(followed.heard).toHaveLength(1);
  expect(followed.heard[0]?.problems).toEqual([]);
});

test('a save that breaks the deck is heard of with its problem and the last good version', async ({ followed }) => {
  await rm(followed.deck);
  await writeFile(followed.deck, '没有开头');
  await expect.poll(() => followed.heard.length).toBe(1);
  expect(accentOf(followed.heard[0])).toBe('sea');
  expect(followed.heard[0]?.problems).toMatchObject([{ file: 'slides/innovation-park/deck.md', rule: 'front-matter' }]);
});
