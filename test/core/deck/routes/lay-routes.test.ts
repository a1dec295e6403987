import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSlidesFolder } from '../../../../electron/slides-folder.ts';
import { layRoutes } from '../../../../src/core/deck/routes/lay-routes.ts';
import type { Route, RouteSlide } from '../../../../src/core/deck/routes/route.ts';
import type { DeckMode, Mode } from '../../../../src/core/kiosk/mode.ts';
import { nextMode } from '../../../../src/core/kiosk/next-mode.ts';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { readSettings } from '../../../../src/core/settings/settings.ts';

const content = readSlidesFolder(resolve(import.meta.dirname, '../../../../slides'));

const slide = (deck: string, id: string, hidden = false): RouteSlide => ({
  ...{ deck, slide: id, hidden, minutes: hidden ? 0 : 1, line: 1 },
  section: { zh: '甲', en: 'A' },
});
const route: Route = {
  ...{ id: 'a-walk', file: 'slides/routes/a-walk.md', minutes: 3 },
  name: { zh: '走一走', en: 'A walk' },
  title: { zh: '走一走看一看', en: 'A walk around' },
  slides: [
    slide('quiz', 'trees', true),
    slide('innovation-park', 'principle'),
    slide('innovation-park', 'structure'),
    slide('quiz', 'principle', true),
    slide('quiz', 'people'),
    slide('nowhere', 'at-all'),
  ],
};

test('every slide of the real routes is there, in both languages, and its minutes are the route’s', async () => {
  const { shelves, routes, notes } = await content;
  expect(routes.map(({ id }) => id)).toEqual(['ten-minutes', 'thirty-minutes']);
  for (const language of LANGUAGES) {
    const { library, shown } = shelves[language];
    expect(library.routes.map(({ id, minutes, isRead, draft }) => [id, minutes, isRead, draft])).toEqual([
      ['ten-minutes', 10, true, false],
      ['thirty-minutes', 30, true, false],
    ]);
    for (const entry of library.routes) {
      const written = routes.find(({ id }) => id === entry.id)?.slides ?? [];
      const ids = written.map((own) => `${own.deck}/${own.slide}`);
      expect(entry.slides.map(({ id }) => id)).toEqual(ids);
      expect(shown.get(entry.id)?.map(({ id, language: own }) => `${id} ${own}`)).toEqual(ids.map((id) => `${id} ${language}`));
      expect(notes.get(entry.id)?.map(({ slide: id, minutes }) => [id, minutes])).toEqual(written.map((own, at) => [ids[at], own.minutes]));
      const shownMinutes = entry.slides.filter(({ hidden }) => !hidden).map(({ minutes }) => minutes);
      expect(shownMinutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(entry.minutes);
    }
  }
});

test('a route is an entry like a deck’s, in each language, dressed as its first slide that is shown', async () => {
  const { shelves, notes } = await content;
  const { zh, en } = layRoutes({ shelves, notes }, [route]).shelves;
  expect(zh.library.routes).toMatchObject([
    { id: 'a-walk', name: '走一走', unit: '画好同心圆', accent: 'sea', picture: 'towers', scene: [] },
  ]);
  expect(en.library.routes).toMatchObject([{ name: 'A walk', title: 'A walk around', unit: 'Drawing the Concentric Circles' }]);
  expect(en.library.routes[0]?.slides[1]).toMatchObject({ section: 'A', minutes: 1, hidden: false, title: 'The working principle' });
  expect(zh.library.decks).toEqual(shelves.zh.library.decks);
});

test('slides, blocks and questions of several decks can’t be taken for each other; each knows its own deck', async () => {
  const { shelves, notes } = await content;
  const { library, shown } = layRoutes({ shelves, notes }, [route]).shelves.zh;
  const slides = shown.get('a-walk') ?? [];
  expect(slides.map(({ id, deck, accent }) => [id, deck, accent])).toEqual([
    ['quiz/trees', 'quiz', 'pine'],
    ['innovation-park/principle', 'innovation-park', 'sea'],
    ['innovation-park/structure', 'innovation-park', 'sea'],
    ['quiz/principle', 'quiz', 'pine'],
    ['quiz/people', 'quiz', 'pine'],
  ]);
  const blocks = slides.flatMap((own) => own.blocks.map(({ id }) => id));
  expect(new Set(blocks).size).toBe(blocks.length);
  const last = library.routes[0]?.slides.at(-1);
  expect(slides.at(-1)?.blocks.map(({ id }) => id)).toContain(last?.question?.block);
  expect(shown.get('quiz')).toEqual(shelves.zh.shown.get('quiz'));
});

test('laid again, the routes before are gone; one without a slide left to show is none', async () => {
  const { shelves, notes } = await content;
  const laid = layRoutes({ shelves, notes }, [route]);
  expect(laid.shelves.zh.shown.has('ten-minutes')).toBe(false);
  expect(laid.notes.has('ten-minutes')).toBe(false);
  const only = layRoutes(laid, [{ ...route, slides: [slide('quiz', 'trees', true), slide('quiz', 'gone')] }]);
  expect(only.shelves.zh.library.routes).toEqual([]);
  expect([...only.notes.keys()].sort()).toEqual([...only.shelves.zh.shown.keys()].sort());
  expect(layRoutes(only, [route])).toEqual(laid);
});

test('a walk through a route crosses from deck to deck, passes over what is kept for questions, and can jump to it', async () => {
  const { shelves, notes } = await content;
  const { library } = layRoutes({ shelves, notes }, [route]).shelves.zh;
  const world = { library, settings: readSettings({}).settings, now: 0, seed: 0 };
  const visit = { language: 'zh', aids: [], seed: 0 } as const;
  const start: Mode = { kind: 'home', visit, about: false, talks: false, warning: null };
  const walk = (from: Mode, ...events: Parameters<typeof nextMode>[1][]) =>
    events.reduce((mode, event) => nextMode(mode, event, world), from);
  const on = { type: 'went-on' } as const;
  const back = { type: 'went-back' } as const;

  const first = walk(start, { type: 'deck-opened', deck: 'a-walk' });
  expect(first).toMatchObject({ kind: 'deck', deck: 'a-walk', slide: 1, step: 0 });
  expect(walk(first, back)).toBe(first);
  const second = walk(first, on);
  expect(second).toMatchObject({ slide: 2 });
  const last = walk(second, on);
  expect(last).toMatchObject({ slide: 4, ended: false });
  expect(walk(last, back)).toMatchObject({ slide: 2 });
  const ends = walk(last, on) as DeckMode;
  expect(ends).toMatchObject({ slide: 4, ended: true });
  expect(walk(ends, back)).toMatchObject({ slide: 4, ended: false });

  const kept = walk(last, { type: 'slide-turned', to: 3 });
  expect(kept).toMatchObject({ slide: 3 });
  expect(walk(kept, on)).toMatchObject({ slide: 4 });
  expect(walk(kept, back)).toMatchObject({ slide: 2 });
  expect(walk(ends, { type: 'deck-opened', deck: 'a-walk' })).toMatchObject({ slide: 1, ended: false });
  expect(walk(last, { type: 'deck-closed' })).toMatchObject({ kind: 'home' });
});
