import { expect, test } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { slideStates } from '../../../src/core/deck/slide-states.ts';
import { type Stop, stops, type Walk } from '../../../src/core/rehearsal/stops.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';

const { settings } = readSettings({});

async function walk(more: Partial<Walk> = {}, language: 'zh' | 'en' = 'zh'): Promise<readonly Stop[]> {
  const { shelves } = await readSlidesFolder('slides');
  return [...stops({ shelf: shelves[language], settings, aids: [], ...more })];
}
const named = (all: readonly Stop[]) => all.map(({ state, deck, slide }) => [deck?.id ?? '', slide?.id ?? '', state].join(' '));

test('every slide of every deck is looked at in every state that core names, in order', async () => {
  const { shelves } = await readSlidesFolder('slides');
  const expected = shelves.zh.library.decks.flatMap(({ id }) =>
    (shelves.zh.shown.get(id) ?? []).flatMap((slide) => slideStates(slide).map(({ name }) => `${id} ${slide.id} ${name}`)),
  );
  const onSlides = named(await walk()).filter((_, index, all) => all[index]?.split(' ')[1] !== '');
  expect(onSlides).toEqual(expected);
});

test('scenes, home, its pages, each deck’s list of pages and end are looked at too', async () => {
  const names = named(await walk());
  for (const screen of ['  home', '  about', '  talks', 'civil-affairs  attract-civil-affairs', 'quiz  overview', 'quiz  end'])
    expect(names).toContain(screen);
});

test('each stop stands in the mode that its name says', async () => {
  for (const { state, mode, slide, deck } of await walk()) {
    if (state.startsWith('attract-')) expect(mode).toMatchObject({ kind: 'attract', scene: deck?.id });
    else if (state === 'home') expect(mode).toMatchObject({ kind: 'home', about: false, talks: false });
    else if (state === 'about') expect(mode).toMatchObject({ kind: 'home', about: true });
    else if (state === 'talks') expect(mode).toMatchObject({ kind: 'home', talks: true });
    else expect(mode).toMatchObject({ kind: 'deck', deck: deck?.id, ended: state === 'end', overview: state === 'overview' });
    if (slide && mode.kind === 'deck') expect(deck?.slides[mode.slide]?.id).toBe(slide.id);
  }
});

test('with aids the scenes, which know none, are left out, and every mode has the aids', async () => {
  const all = await walk({ aids: ['large', 'low'] });
  expect(named(all).filter((name) => name.includes('attract'))).toEqual([]);
  for (const { mode } of all) expect(mode.visit.aids).toEqual(['large', 'low']);
});

test('of one deck only that deck is opened; of an empty shelf nothing is looked at', async () => {
  const decks = new Set((await walk({ deck: 'quiz' })).map(({ deck }) => deck?.id));
  expect([...decks].filter((id) => id !== undefined && id !== 'quiz')).toEqual([]);
  const { shelves } = await readSlidesFolder('slides');
  const empty = { ...shelves.zh, library: { ...shelves.zh.library, decks: [] } };
  expect(await walk({ shelf: empty })).toEqual([]);
});

test('in English every mode is in English', async () => {
  for (const { mode } of await walk({}, 'en')) expect(mode.visit.language).toBe('en');
});
