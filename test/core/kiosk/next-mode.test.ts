import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { DeckEntry, Library } from '../../../src/core/deck/library.ts';
import type { KioskEvent } from '../../../src/core/kiosk/event.ts';
import { idleTime } from '../../../src/core/kiosk/idle-time.ts';
import type { DeckMode, Mode } from '../../../src/core/kiosk/mode.ts';
import { nextMode } from '../../../src/core/kiosk/next-mode.ts';
import { startMode } from '../../../src/core/kiosk/start-mode.ts';
import type { World } from '../../../src/core/kiosk/world.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';

function entry(id: string, draft = false): DeckEntry {
  const slides = [
    { id: 'one', title: '', steps: 0, characters: 60 },
    { id: 'two', title: '', steps: 2, characters: 300 },
    { id: 'three', title: '', steps: 0, characters: 60 },
  ];
  return {
    id,
    name: id,
    title: id,
    unit: id,
    accent: 'sea',
    picture: 'towers',
    place: 1,
    draft,
    scene: draft ? [] : ['甲'],
    from: [],
    isRead: true,
    slides: draft ? [] : slides,
  };
}
const library: Library = {
  language: 'zh',
  exhibition: { title: '', standfirst: [], credit: '', from: [] },
  decks: [entry('a'), entry('b'), entry('draft', true)],
  routes: [],
  problemCount: 0,
};
const world: World = { library, settings: readSettings({}).settings, now: 1000, seed: 7 };
const visit = { language: 'zh', aids: [], seed: 7 } as const;
const atAttract: Mode = { kind: 'attract', scene: 'a', visit, left: null };
const atHome: Mode = { kind: 'home', visit, about: false, talks: false, warning: null };
const open: DeckMode = { kind: 'deck', visit, deck: 'a', slide: 0, step: 0, open: {}, ended: false, overview: false, warning: null };

function walk(from: Mode, ...events: KioskEvent[]): Mode {
  return events.reduce((mode, event) => nextMode(mode, event, world), from);
}

test('a finger walks from attract to home, into a deck, to its end and back', () => {
  const ends = walk(
    atAttract,
    { type: 'attract-touched' },
    { type: 'deck-opened', deck: 'a' },
    { type: 'went-on' },
    { type: 'went-on' },
    { type: 'went-on' },
    { type: 'went-on' },
    { type: 'went-on' },
  );
  expect(ends).toEqual({ ...open, slide: 2, ended: true });
  expect(walk(ends, { type: 'went-back' })).toEqual({ ...open, slide: 2 });
  expect(walk(ends, { type: 'deck-closed' })).toEqual(atHome);
});

test('back on a slide with steps shows them all, forward none', () => {
  expect(walk({ ...open, slide: 2 }, { type: 'slide-turned', to: 1 })).toMatchObject({ slide: 1, step: 2 });
  expect(walk({ ...open, slide: 2 }, { type: 'went-back' })).toMatchObject({ slide: 1, step: 2 });
  expect(walk(open, { type: 'slide-turned', to: 1 })).toMatchObject({ slide: 1, step: 0 });
});

test('a draft and an unknown deck do not open', () => {
  const home = atHome;
  expect(walk(home, { type: 'deck-opened', deck: 'draft' })).toBe(home);
  expect(walk(home, { type: 'deck-opened', deck: 'nowhere' })).toBe(home);
});

test('idle warns, one tap stays, silence resets everything', () => {
  const read = walk(open, { type: 'slide-turned', to: 1 }, { type: 'block-opened', block: 'x', part: 1 }, { type: 'went-idle' });
  expect(read).toMatchObject({ warning: { endsAt: 21_000, seconds: 20 } });
  expect(walk(read, { type: 'stayed' })).toMatchObject({ slide: 1, open: { x: 1 }, warning: null });
  expect(walk(read, { type: 'warning-ended' })).toMatchObject({ kind: 'attract', scene: 'a', visit, left: { until: 181_000 } });
});

test('a killed page comes back to the same slide with the same open blocks; the third time it gives the place up', () => {
  const read = walk(open, { type: 'slide-turned', to: 1 }, { type: 'block-opened', block: 'x', part: 1 });
  const once = walk(read, { type: 'page-failed', failures: 1 });
  expect(once).toMatchObject({ kind: 'fault', failures: 1 });
  expect(walk(once, { type: 'page-recovered' })).toEqual(read);
  const thrice = walk(
    once,
    { type: 'page-recovered' },
    { type: 'page-failed', failures: 2 },
    { type: 'page-recovered' },
    { type: 'page-failed', failures: 3 },
  );
  expect(walk(thrice, { type: 'page-recovered' })).toEqual(atAttract);
});

test('new content keeps the place where it can', () => {
  const two: World = { ...world, library: { ...library, decks: [{ ...entry('a'), slides: entry('a').slides.slice(0, 1) }] } };
  expect(nextMode({ ...open, slide: 2 }, { type: 'library-changed', before: library }, two)).toMatchObject({ deck: 'a', slide: 0 });
  expect(nextMode({ ...open, deck: 'b' }, { type: 'library-changed', before: library }, two)).toEqual(atHome);
  const none: World = { ...world, library: { ...library, decks: [] } };
  expect(nextMode(open, { type: 'library-changed', before: library }, none)).toMatchObject({ kind: 'fault', reason: 'content' });
  expect(startMode(none)).toMatchObject({ kind: 'fault', reason: 'content' });
});

test('a place is kept by its slide: what is put in before it, or taken out, moves its number; a step and open blocks stay', () => {
  const slides = entry('a').slides;
  const more: World = {
    ...world,
    library: { ...library, decks: [{ ...entry('a'), slides: [{ id: 'new', title: '', steps: 0, characters: 0 }, ...slides] }] },
  };
  const fewer: World = { ...world, library: { ...library, decks: [{ ...entry('a'), slides: slides.slice(1) }] } };
  const changed: KioskEvent = { type: 'library-changed', before: library };
  const reading: DeckMode = { ...open, slide: 1, step: 2, open: { x: 1 } };
  expect(nextMode(reading, changed, more)).toEqual({ ...reading, slide: 2 });
  expect(nextMode(reading, changed, fewer)).toEqual({ ...reading, slide: 0 });
  expect(nextMode({ ...reading, slide: 0, step: 0 }, changed, fewer)).toMatchObject({ slide: 0, step: 0 });
  expect(nextMode({ ...reading, slide: 2, ended: true }, changed, more)).toMatchObject({ slide: 3, ended: true });
  const dead = walk(reading, { type: 'page-failed', failures: 1 });
  expect(nextMode(dead, changed, more)).toMatchObject({ kind: 'fault', was: { slide: 2, step: 2 } });
  const left: Mode = { ...atAttract, scene: 'b', left: { place: reading, until: 5000 } };
  expect(nextMode(left, changed, more)).toMatchObject({ kind: 'attract', scene: 'a', left: { place: { slide: 2 }, until: 5000 } });
  expect(nextMode({ ...left, left: { place: { ...reading, deck: 'b' }, until: 5000 } }, changed, more)).toMatchObject({ left: null });
});

test('for three minutes attract offers to go on where idle closed a deck', () => {
  const read = walk(open, { type: 'slide-turned', to: 1 }, { type: 'language-chosen', language: 'en' }, { type: 'went-idle' });
  const left = walk(read, { type: 'warning-ended' });
  expect(left).toMatchObject({ kind: 'attract', visit: { language: 'zh' } });
  expect(walk(left, { type: 'resumed' })).toMatchObject({ kind: 'deck', slide: 1, visit: { language: 'en' }, warning: null });
  expect(nextMode(left, { type: 'resumed' }, { ...world, now: 200_000 })).toBe(left);
  expect(walk(left, { type: 'offer-ended' })).toEqual(atAttract);
});

test('a language switch keeps slide, step and open blocks; idle forgets language and aids', () => {
  const read = walk(open, { type: 'slide-turned', to: 1 }, { type: 'went-on' }, { type: 'block-opened', block: 'x', part: 1 });
  const english = walk(
    read,
    { type: 'language-chosen', language: 'en' },
    { type: 'aid-turned', aid: 'large', on: true },
    { type: 'aid-turned', aid: 'large', on: true },
  );
  expect(english).toEqual({ ...read, visit: { language: 'en', aids: ['large'], seed: 7 } });
  expect(walk(english, { type: 'aid-turned', aid: 'large', on: false })).toMatchObject({ visit: { aids: [] } });
  expect(walk(english, { type: 'went-idle' }, { type: 'warning-ended' })).toMatchObject({ visit: { language: 'zh', aids: [] } });
  expect(walk(atAttract, { type: 'language-chosen', language: 'en' })).toMatchObject({ kind: 'home', visit: { language: 'en' } });
});

test('the list of pages opens over a slide and closes with a turn; home shows what the exhibition rests on', () => {
  const listed = walk(open, { type: 'overview-turned', open: true });
  expect(listed).toMatchObject({ overview: true });
  expect(walk(listed, { type: 'slide-turned', to: 2 })).toMatchObject({ overview: false, slide: 2 });
  expect(walk(listed, { type: 'slide-turned', to: 0 })).toEqual(open);
  expect(walk(atHome, { type: 'about-turned', open: true })).toMatchObject({ about: true });
});

test('scenes of attract follow one another, round and round', () => {
  const second = walk(atAttract, { type: 'scene-ended' });
  expect(second).toMatchObject({ scene: 'b' });
  expect(walk(second, { type: 'scene-ended' })).toMatchObject({ scene: 'a' });
});

test('idle time grows with the text and is never under the setting', () => {
  expect(idleTime(open, world)).toBe(60_000);
  expect(idleTime({ ...open, slide: 1 }, world)).toBe(130_000);
  expect(idleTime(atHome, world)).toBe(60_000);
  expect(idleTime(atAttract, world)).toBe(Number.POSITIVE_INFINITY);
});

const events: fc.Arbitrary<KioskEvent> = fc.oneof(
  fc.constantFrom<KioskEvent>(
    { type: 'attract-touched' },
    { type: 'deck-closed' },
    { type: 'went-on' },
    { type: 'went-back' },
    { type: 'stayed' },
    { type: 'went-idle' },
    { type: 'warning-ended' },
    { type: 'page-failed', failures: 1 },
    { type: 'page-recovered' },
    { type: 'library-changed', before: library },
  ),
  fc.constantFrom('a', 'b', 'draft', '?').map((deck): KioskEvent => ({ type: 'deck-opened', deck })),
  fc.nat(10).map((to): KioskEvent => ({ type: 'slide-turned', to })),
);

test('no order of events leads to a place that is not there', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (list) => {
      const mode = walk(startMode(world), ...list);
      const shown = mode.kind === 'fault' ? mode.was : mode;
      if (shown.kind !== 'deck') return;
      const deck = library.decks.find(({ id }) => id === shown.deck);
      expect(deck?.draft).toBe(false);
      expect(deck?.slides[shown.slide]).toBeDefined();
      expect(shown.step).toBeLessThanOrEqual(deck?.slides[shown.slide]?.steps ?? -1);
    }),
    { seed: 20260101, numRuns: 500 },
  );
});
