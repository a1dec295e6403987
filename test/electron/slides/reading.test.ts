import { setImmediate } from 'node:timers/promises';
import { test as base, expect } from '@playwright/test';
import { SlidesReading } from '../../../electron/slides/reading.ts';
import { type Content, readSlidesFolder } from '../../../electron/slides-folder.ts';
import { isOpenable } from '../../../src/core/deck/library.ts';
import { copySlides, type SlidesCopy } from './slides-copy.ts';

const test = base.extend<{ copy: SlidesCopy }>({
  copy: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    await use(copy);
    await copy.remove();
  },
});

const decksOf = (content: Content) => content.shelves.zh.library.decks;

test('at first every deck has its head, in both languages, may be opened, and has no slide yet', async ({ copy }) => {
  const { content } = await SlidesReading.begin(copy.folder);
  const whole = await readSlidesFolder(copy.folder);
  for (const language of ['zh', 'en'] as const) {
    const headOf = ({ slides: _, isRead: __, ...head }: ReturnType<typeof decksOf>[number]) => head;
    expect(content.shelves[language].library.decks.map(headOf)).toEqual(whole.shelves[language].library.decks.map(headOf));
  }
  expect(decksOf(content).map(({ slides, isRead }) => ({ slides, isRead }))).toEqual(
    decksOf(content).map(() => ({ slides: [], isRead: false })),
  );
  expect(decksOf(content).every(isOpenable)).toBe(true);
});

test('in the end the content is what the folder holds, told once', async ({ copy }) => {
  const reading = await SlidesReading.begin(copy.folder);
  const heads = reading.content;
  const heard: (readonly [Content, Content])[] = [];
  expect(await reading.rest((content, before) => heard.push([content, before]))).toBe(true);
  expect(heard).toEqual([[await readSlidesFolder(copy.folder), heads]]);
  expect(reading.content).toBe(heard[0]?.[0]);
  expect(await reading.rest(() => heard.pop())).toBe(false);
  expect(heard).toHaveLength(1);
});

test('a deck that a finger waits for is read before the others, and they still stand beside it by their heads', async ({ copy }) => {
  const reading = await SlidesReading.begin(copy.folder);
  const last = decksOf(reading.content).at(-1)?.id ?? '';
  const heard: Content[] = [];
  const opened = reading.before({ type: 'deck-opened', deck: last });
  const whole = reading.rest((content) => heard.push(content));
  await opened;
  const [first] = heard;
  if (!first) throw new Error('nobody was told');
  expect(
    decksOf(first)
      .filter(({ isRead }) => isRead)
      .map(({ id }) => id),
  ).toEqual([last]);
  expect(decksOf(first).map(({ id }) => id)).toEqual(decksOf(reading.content).map(({ id }) => id));
  await whole;
  expect(heard).toHaveLength(2);
  expect(decksOf(reading.content).every(({ isRead }) => isRead)).toBe(true);
});

test('whenever a finger comes while decks are read, its deck is there with its slides when nothing waits any more', async ({ copy }) => {
  let isOver = false;
  // A reading of its own for a finger after 1, 2, 4, … turns of the loop, until one comes after the end of all.
  for (let turns = 1; !isOver; turns *= 2) {
    const reading = await SlidesReading.begin(copy.folder);
    const deck = decksOf(reading.content)[0]?.id ?? '';
    const whole = reading
      .rest(() => undefined)
      .then(() => {
        isOver = true;
      });
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    const wasOver: boolean = isOver;
    await reading.before({ type: 'deck-opened', deck });
    expect(decksOf(reading.content).find(({ id }) => id === deck)?.isRead, `after ${turns} turns`).toBe(true);
    await whole;
    isOver = wasOver;
  }
});

test('nothing waits for a deck that is read, is unknown, or for another word of a finger', async ({ copy }) => {
  const reading = await SlidesReading.begin(copy.folder);
  expect(reading.before({ type: 'deck-opened', deck: 'nowhere' })).toBeUndefined();
  expect(reading.before({ type: 'attract-touched' })).toBeUndefined();
  await reading.rest(() => undefined);
  expect(reading.before({ type: 'deck-opened', deck: decksOf(reading.content)[0]?.id ?? '' })).toBeUndefined();
});

test('a head with a wrong figure is out before anybody can see it', async ({ copy }) => {
  const file = copy.file('innovation-park', 'deck.md');
  await copy.edit(file, 'title: ', 'title: 390家');
  const { content } = await SlidesReading.begin(copy.folder);
  expect(decksOf(content).map(({ id }) => id)).not.toContain('innovation-park');
});

test('a route waits until every deck is read', async ({ copy }) => {
  const reading = await SlidesReading.begin(copy.folder);
  expect(reading.content.shelves.zh.library.routes).toEqual([]);
  const opened = reading.before({ type: 'deck-opened', deck: 'ten-minutes' });
  expect(opened).toBeDefined();
  const heard: Content[] = [];
  const whole = reading.rest((content) => heard.push(content));
  await opened;
  expect(heard.map(({ shelves }) => shelves.zh.library.routes.map(({ id }) => id))).toEqual([['ten-minutes', 'thirty-minutes']]);
  await whole;
  expect(reading.before({ type: 'deck-opened', deck: 'ten-minutes' })).toBeUndefined();
});
