import { readdir, rm, writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { keepLastGood } from '../../../electron/slides/last-good.ts';
import { type Content, readSlidesFolder } from '../../../electron/slides-folder.ts';
import { copySlides, type SlidesCopy } from './slides-copy.ts';

const PARK = 'innovation-park';
const FIGURES = `::: figures from="目前已完成15座楼宇党总支、18个党支部及6个服务驿站的建设。"
- 15座 | 楼宇党总支
- 18个 | 党支部
- 6个 | 服务驿站
:::`;

type Desk = SlidesCopy & {
  /** The park's deck file. */
  readonly deck: string;
  /** What a hall shows after another save, and before anything was saved. */
  readonly saved: () => Promise<Content>;
  readonly start: Content;
};

const test = base.extend<{ desk: Desk }>({
  desk: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    const start = await readSlidesFolder(copy.folder);
    let content = start;
    const saved = async () => {
      const folders = new Set(await readdir(copy.folder).catch(() => []));
      content = keepLastGood(content, await readSlidesFolder(copy.folder), { name: 'slides', folders });
      return content;
    };
    await use({ ...copy, deck: copy.file(PARK, 'deck.md'), start, saved });
    await copy.remove();
  },
});

const decks = ({ shelves }: Content) => shelves.zh.library.decks.map(({ id }) => id);
const slides = ({ shelves }: Content) => shelves.zh.shown.get(PARK)?.map(({ id }) => id) ?? [];

const BROKEN: readonly (readonly [string, (desk: Desk) => Promise<unknown>, string])[] = [
  ['a head that cannot be read', ({ edit, deck }) => edit(deck, 'accent: sea', 'accent: pink'), 'front-matter'],
  ['bytes that are no text', ({ deck }) => writeFile(deck, Buffer.from('89504e470d0a1a0a', 'hex')), 'deck-file'],
  ['an empty file', ({ deck }) => writeFile(deck, ''), 'front-matter'],
  ['no slide left', async ({ deck, start }) => writeFile(deck, headOf(start)), 'deck-file'],
  ['no file where the folder still is', ({ deck }) => rm(deck), 'deck-file'],
  ['an error in its head', ({ edit, deck }) => edit(deck, 'title: 党建', 'title: 99家党建'), 'unknown-figure'],
];
for (const [name, damage, rule] of BROKEN)
  test(`a deck with ${name} stays as it was, in its place, and its new problem is told`, async ({ desk }) => {
    await damage(desk);
    const content = await desk.saved();
    expect(decks(content)).toEqual(decks(desk.start));
    expect(content.shelves.zh.shown.get(PARK)).toEqual(desk.start.shelves.zh.shown.get(PARK));
    expect(content.shelves.en.shown.get(PARK)).toEqual(desk.start.shelves.en.shown.get(PARK));
    expect(content.notes.get(PARK)).toEqual(desk.start.notes.get(PARK));
    expect(content.problems).toContainEqual(expect.objectContaining({ rule, file: `slides/${PARK}/deck.md`, severity: 'error' }));
    expect(content.shelves.zh.library.problemCount).toBe(content.problems.length);
  });

test('a deck that is broken twice and then mended shows the mended version, without problems', async ({ desk }) => {
  await desk.edit(desk.deck, 'accent: sea', 'accent: pink');
  await desk.saved();
  await desk.edit(desk.deck, 'accent: pink', 'accent: grey');
  expect(slides(await desk.saved())).toEqual(slides(desk.start));
  await desk.edit(desk.deck, 'accent: grey', 'accent: pine');
  const mended = await desk.saved();
  expect(mended.problems).toEqual(desk.start.problems);
  expect(mended.shelves.zh.library.decks.find(({ id }) => id === PARK)).toMatchObject({ accent: 'pine' });
});

test('a deck whose folder is gone goes away, and the door and the routes that led into it are told', async ({ desk }) => {
  await rm(desk.file(PARK), { recursive: true });
  const content = await desk.saved();
  expect(decks(content)).toEqual(decks(desk.start).filter((id) => id !== PARK));
  expect(content.shelves.zh.shown.has(PARK)).toBe(false);
  const [door, ...lines] = content.problems;
  expect(door).toMatchObject({ rule: 'dead-link', file: 'slides/overview/deck.md', words: 'deck:innovation-park' });
  const inRoutes = content.routes.flatMap(({ slides }) => slides.filter((slide) => slide.deck === PARK));
  expect(lines.map(({ rule, words, line }) => [rule, words, line])).toEqual(inRoutes.map(({ line }) => ['unknown-deck', PARK, line]));
});

test('a slide with an error goes, as at the start', async ({ desk }) => {
  await desk.edit(desk.deck, '- 300余家 | 企业', '- 300家 | 企业');
  const content = await desk.saved();
  expect(slides(content)).toEqual(slides(desk.start).filter((id) => id !== 'community'));
});

test('an article that cannot be read any more takes nothing off the screen', async ({ desk }) => {
  await rm(desk.file('articles', 'concentric.txt'));
  const content = await desk.saved();
  expect(decks(content)).toEqual(decks(desk.start));
  expect(content.shelves.zh.library.exhibition).toEqual(desk.start.shelves.zh.library.exhibition);
  expect(content.problems.map(({ rule }) => rule)).toContain('article');
});

test('a translation that is broken as a whole stays, its place new as the original has it', async ({ desk }) => {
  await desk.edit(desk.file(PARK, 'deck.en.md'), 'name: Innovation Park', 'nome: Innovation Park');
  await desk.edit(desk.deck, 'accent: sea', 'accent: pine');
  const { shelves, problems } = await desk.saved();
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'front-matter', file: `slides/${PARK}/deck.en.md` }));
  const before = desk.start.shelves.en.shown.get(PARK)?.map((slide) => ({ ...slide, accent: 'pine' }));
  expect(shelves.en.shown.get(PARK)).toEqual(before);
  expect(shelves.en.library.decks.find(({ id }) => id === PARK)).toMatchObject({ name: 'Innovation Park', accent: 'pine' });
});

test('a translated slide whose original is built in another way now is shown in Chinese', async ({ desk }) => {
  await desk.edit(desk.file(PARK, 'deck.en.md'), 'name: Innovation Park', 'nome: Innovation Park');
  await desk.edit(desk.deck, FIGURES, '');
  const { shelves } = await desk.saved();
  const languages = shelves.en.shown.get(PARK)?.map(({ id, language }) => `${id} ${language}`);
  expect(languages).toContain('coverage zh');
  expect(languages).toContain('structure en');
});

for (const file of ['exhibition.yaml', 'exhibition.en.yaml'])
  test(`a broken ${file} keeps its words`, async ({ desk }) => {
    await writeFile(desk.file(file), 'title: [');
    const content = await desk.saved();
    expect(content.shelves.zh.library.exhibition).toEqual(desk.start.shelves.zh.library.exhibition);
    expect(content.shelves.en.library.exhibition).toEqual(desk.start.shelves.en.library.exhibition);
  });

test('a slides folder that is away for a while keeps everything, and says so', async ({ desk }) => {
  await rm(desk.folder, { recursive: true });
  const content = await desk.saved();
  expect(decks(content)).toEqual(decks(desk.start));
  expect(content.problems.map(({ rule }) => rule)).toContain('slides-folder');
  expect(content.shelves.zh.library.problemCount).toBeGreaterThan(0);
});

/** A front matter without slides after it. */
function headOf({ shelves }: Content): string {
  const deck = shelves.zh.library.decks.find(({ id }) => id === PARK);
  if (!deck) throw new Error('no park');
  const source = '../articles/concentric.txt';
  const { name, title, unit, accent, picture, place, from } = deck;
  return `---\n${Object.entries({ name, title, unit, accent, picture, place, source, from: from.join('') })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`;
}

const ROUTE = 'slides/routes/ten-minutes.md';
const routeOf = ({ shelves }: Content) => shelves.zh.library.routes.find(({ id }) => id === 'ten-minutes');

test('a route that is broken as a whole stays as it was; mended, it is the new one; gone, it goes', async ({ desk }) => {
  const file = desk.file('routes', 'ten-minutes.md');
  await desk.edit(file, 'minutes: 10', 'minutes: ten');
  const broken = await desk.saved();
  expect(routeOf(broken)).toEqual(routeOf(desk.start));
  expect(broken.notes.get('ten-minutes')).toEqual(desk.start.notes.get('ten-minutes'));
  expect(broken.problems).toMatchObject([{ rule: 'front-matter', file: ROUTE, severity: 'error' }]);
  await desk.edit(file, 'minutes: ten', 'minutes: 10');
  await desk.edit(file, '- overview#ways | 1 分钟\n', '');
  const mended = await desk.saved();
  expect(routeOf(mended)?.slides.map(({ id }) => id)).not.toContain('overview/ways');
  await rm(file);
  const gone = await desk.saved();
  expect(gone.shelves.zh.library.routes.map(({ id }) => id)).toEqual(['thirty-minutes']);
  expect(gone.shelves.zh.shown.has('ten-minutes')).toBe(false);
});

test('a route keeps the slides of a deck that a save has broken as a whole, and loses a slide that has an error', async ({ desk }) => {
  await desk.edit(desk.deck, 'accent: sea', 'accent: pink');
  expect(routeOf(await desk.saved())).toEqual(routeOf(desk.start));
  await desk.edit(desk.deck, 'accent: pink', 'accent: sea');
  await desk.edit(desk.deck, '- 15座 | 产业楼宇', '- 16座 | 产业楼宇');
  const content = await desk.saved();
  const ids = routeOf(desk.start)?.slides.map(({ id }) => id) ?? [];
  expect(ids).toContain(`${PARK}/community`);
  expect(routeOf(content)?.slides.map(({ id }) => id)).toEqual(ids.filter((id) => id !== `${PARK}/community`));
  expect(content.problems.filter(({ file }) => file === ROUTE)).toEqual([]);
});
