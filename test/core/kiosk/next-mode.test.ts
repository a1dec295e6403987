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
    { id: 'one', steps: 0, characters: 60 },
    { id: 'two', steps: 2, characters: 300 },
    { id: 'three', steps: 0, characters: 60 },
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
    slides: draft ? [] : slides,
  };
}
const library: Library = {
  exhibition: { title: '', standfirst: [], credit: '', from: [] },
  decks: [entry('a'), entry('b'), entry('draft', true)],
  problemCount: 0,
};
const world: World = { library, settings: readSettings({}).settings, now: 1000 };
const open: DeckMode = { kind: 'deck', deck: 'a', slide: 0, step: 0, open: {}, ended: false, warning: null };

function walk(from: Mode, ...events: KioskEvent[]): Mode {
  return events.reduce((mode, event) => nextMode(mode, event, world), from);
}

test('a finger walks from attract to home, into a deck, to its end and back', () => {
  const ends = walk(
    { kind: 'attract', scene: 'a' },
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
  expect(walk(ends, { type: 'deck-closed' })).toEqual({ kind: 'home', warning: null });
});

test('back on a slide with steps shows them all, forward none', () => {
  expect(walk({ ...open, slide: 2 }, { type: 'slide-turned', to: 1 })).toMatchObject({ slide: 1, step: 2 });
  expect(walk({ ...open, slide: 2 }, { type: 'went-back' })).toMatchObject({ slide: 1, step: 2 });
  expect(walk(open, { type: 'slide-turned', to: 1 })).toMatchObject({ slide: 1, step: 0 });
});

test('a draft and an unknown deck do not open', () => {
  const home: Mode = { kind: 'home', warning: null };
  expect(walk(home, { type: 'deck-opened', deck: 'draft' })).toBe(home);
  expect(walk(home, { type: 'deck-opened', deck: 'nowhere' })).toBe(home);
});

test('idle warns, one tap stays, silence resets everything', () => {
  const read = walk(open, { type: 'slide-turned', to: 1 }, { type: 'block-opened', block: 'x', part: 1 }, { type: 'went-idle' });
  expect(read).toMatchObject({ warning: { endsAt: 21_000, seconds: 20 } });
  expect(walk(read, { type: 'stayed' })).toMatchObject({ slide: 1, open: { x: 1 }, warning: null });
  expect(walk(read, { type: 'warning-ended' })).toEqual({ kind: 'attract', scene: 'a' });
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
  expect(walk(thrice, { type: 'page-recovered' })).toEqual({ kind: 'attract', scene: 'a' });
});

test('new content keeps the place where it can', () => {
  const two: World = { ...world, library: { ...library, decks: [{ ...entry('a'), slides: entry('a').slides.slice(0, 1) }] } };
  expect(nextMode({ ...open, slide: 2 }, { type: 'library-changed' }, two)).toMatchObject({ deck: 'a', slide: 0 });
  expect(nextMode({ ...open, deck: 'b' }, { type: 'library-changed' }, two)).toEqual({ kind: 'home', warning: null });
  const none: World = { ...world, library: { ...library, decks: [] } };
  expect(nextMode(open, { type: 'library-changed' }, none)).toMatchObject({ kind: 'fault', reason: 'content' });
  expect(startMode(none.library)).toMatchObject({ kind: 'fault', reason: 'content' });
});

test('idle time grows with the text and is never under the setting', () => {
  expect(idleTime(open, world)).toBe(60_000);
  expect(idleTime({ ...open, slide: 1 }, world)).toBe(130_000);
  expect(idleTime({ kind: 'home', warning: null }, world)).toBe(60_000);
  expect(idleTime({ kind: 'attract', scene: '' }, world)).toBe(Number.POSITIVE_INFINITY);
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
    { type: 'library-changed' },
  ),
  fc.constantFrom('a', 'b', 'draft', '?').map((deck): KioskEvent => ({ type: 'deck-opened', deck })),
  fc.nat(10).map((to): KioskEvent => ({ type: 'slide-turned', to })),
);

test('no order of events leads to a place that is not there', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (list) => {
      const mode = walk(startMode(library), ...list);
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
