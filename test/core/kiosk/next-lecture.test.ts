import { expect, test } from '@playwright/test';
import type { KioskEvent } from '../../../src/core/kiosk/event.ts';
import { idleTime } from '../../../src/core/kiosk/idle-time.ts';
import { audienceOf, placeAfter, placeOf } from '../../../src/core/kiosk/lecture-view.ts';
import type { HomeMode, LectureMode, Mode } from '../../../src/core/kiosk/mode.ts';
import { nextMode } from '../../../src/core/kiosk/next-mode.ts';
import { deck, library, worldAt } from './talk-world.ts';

const visit = { language: 'zh', aids: [], seed: 7 } as const;
const home: HomeMode = { kind: 'home', visit, about: false, talks: true, warning: null };

function talk(mode: Mode): LectureMode {
  if (mode.kind !== 'lecture') throw new Error(`no talk but ${mode.kind}`);
  return mode;
}
function walk(from: Mode, events: readonly KioskEvent[], now = 1000): Mode {
  return events.reduce((mode, event) => nextMode(mode, event, worldAt(now)), from);
}
const begun = talk(walk(home, [{ type: 'lecture-began', deck: 'a' }], 0));

test('a talk begins at the first slide of a deck that is there, and gives back what was there before', () => {
  expect(begun).toMatchObject({ shown: { deck: 'a', slide: 0, step: 0 }, ahead: null, veil: 'none' });
  expect(walk(home, [{ type: 'lecture-began', deck: 'nowhere' }])).toBe(home);
  expect(walk(begun, [{ type: 'hall-returned' }])).toEqual({ ...home, talks: false });
});

test('going on takes steps and slides, and stays at the last one instead of an end screen', () => {
  const on = { type: 'went-on' } as const;
  expect(walk(begun, [on])).toMatchObject({ shown: { slide: 0, step: 1 } });
  expect(walk(begun, [on, on, on, on, on])).toMatchObject({ shown: { slide: 2, ended: false } });
  expect(walk(begun, [{ type: 'slide-turned', to: 99 }])).toMatchObject({ shown: { slide: 0 } });
});

test('while the picture is held only the presenter goes on, and releasing it takes the audience there', () => {
  const held = talk(
    walk(begun, [
      { type: 'picture-held', held: true },
      { type: 'slide-turned', to: 2 },
    ]),
  );
  expect(held.shown).toMatchObject({ slide: 0 });
  expect(placeOf(held)).toMatchObject({ slide: 2 });
  expect(audienceOf(held, held.shown, worldAt(0), null).place).toMatchObject({ slide: 0 });
  expect(walk(held, [{ type: 'picture-held', held: false }])).toMatchObject({ shown: { slide: 2 }, ahead: null });
});

test('black and white go away when the talk goes on, but not when something opens on the slide', () => {
  const black = walk(begun, [{ type: 'veil-drawn', veil: 'black' }]);
  expect(black).toMatchObject({ veil: 'black' });
  expect(walk(black, [{ type: 'block-opened', block: 'x', part: 1 }])).toMatchObject({ veil: 'black', shown: { open: { x: 1 } } });
  expect(walk(black, [{ type: 'went-on' }])).toMatchObject({ veil: 'none' });
});

test('typed digits and Enter lead to that slide, Enter alone goes on, and any other key forgets them', () => {
  const typed = walk(begun, [{ type: 'character-typed', character: '3' }]);
  expect(typed).toMatchObject({ typed: '3' });
  expect(walk(typed, [{ type: 'entered' }])).toMatchObject({ typed: '', shown: { slide: 2 } });
  expect(walk(begun, [{ type: 'entered' }])).toMatchObject({ shown: { step: 1 } });
  expect(walk(typed, [{ type: 'veil-drawn', veil: 'black' }])).toMatchObject({ typed: '' });
});

test('each slide gets the time that was spoken about it, and none while the talk is over', () => {
  const second = nextMode(begun, { type: 'slide-turned', to: 1 }, worldAt(60_000));
  const back = nextMode(second, { type: 'slide-turned', to: 0 }, worldAt(70_000));
  const over = nextMode(back, { type: 'lecture-ended' }, worldAt(75_000));
  expect(talk(over).time).toEqual({ began: 0, spent: { 0: 65_000, 1: 10_000 }, since: 75_000, ended: 75_000 });
  expect(walk(over, [{ type: 'went-on' }, { type: 'picture-held', held: true }])).toEqual(over);
  const resumed = nextMode(over, { type: 'lecture-resumed' }, worldAt(100_000));
  expect(talk(nextMode(resumed, { type: 'slide-turned', to: 1 }, worldAt(101_000))).time.spent).toEqual({ 0: 66_000, 1: 10_000 });
});

test('after twenty minutes of silence it asks, goes on by one word, and else gives the screen back', () => {
  expect(idleTime(begun, worldAt(0))).toBe(20 * 60_000);
  const asked = nextMode(begun, { type: 'went-idle' }, worldAt(5000));
  expect(asked).toMatchObject({ warning: { endsAt: 65_000, seconds: 60 } });
  expect(walk(asked, [{ type: 'stayed' }])).toMatchObject({ kind: 'lecture', warning: null });
  expect(walk(asked, [{ type: 'warning-ended' }])).toEqual({ ...home, talks: false });
  expect(walk(begun, [{ type: 'warning-ended' }])).toBe(begun);
});

test('the audience hears neither of time nor of what comes, and of the strip only where it is on the only display', () => {
  const held = talk(
    walk(begun, [
      { type: 'picture-held', held: true },
      { type: 'slide-turned', to: 2 },
    ]),
  );
  const told = (isAlone: boolean) => audienceOf(held, held.shown, worldAt(0), isAlone ? { isMirrored: false } : null);
  expect(Object.keys(told(false)).sort()).toEqual([
    'film',
    'hand',
    'kind',
    'number',
    'place',
    'strip',
    'strokes',
    'veil',
    'visit',
    'warning',
  ]);
  expect(told(false).strip).toBe(null);
  expect(told(true).strip).toEqual({ folded: false, ended: false, isMirrored: false });
});

test('the slide after the last one is the last one', () => {
  expect(placeAfter(begun, library)).toMatchObject({ slide: 1 });
  expect(placeAfter(talk(walk(begun, [{ type: 'slide-turned', to: 2 }])), library)).toMatchObject({ slide: 2 });
});

test('while the audience’s page is dead the presenter goes on, however often it dies, and it comes back to where the talk is', () => {
  const dead = walk(begun, [
    { type: 'page-failed', failures: 5 },
    { type: 'slide-turned', to: 2 },
  ]);
  expect(dead).toMatchObject({ kind: 'fault', was: { kind: 'lecture', shown: { slide: 2 } } });
  expect(walk(dead, [{ type: 'page-recovered' }])).toMatchObject({ kind: 'lecture', shown: { slide: 2 } });
});

test('a save keeps the talk at its slide, and a deck that is gone ends it', () => {
  const second = walk(begun, [{ type: 'slide-turned', to: 1 }]);
  const moved = { ...library, decks: [{ ...deck, slides: [deck.slides[2], deck.slides[1]].flatMap((slide) => slide ?? []) }] };
  expect(nextMode(second, { type: 'library-changed', before: library }, worldAt(0, moved))).toMatchObject({ shown: { slide: 1 } });
  const other = { ...library, decks: [{ ...deck, id: 'b' }] };
  expect(nextMode(second, { type: 'library-changed', before: library }, worldAt(0, other)).kind).toBe('home');
});

test('ink belongs to the slide that the presenter is at: it is there again, and while the picture is held the audience sees none of it', () => {
  const drawn: KioskEvent = { type: 'stroke-drawn', pen: 'red', points: [1, 2, 0.5] };
  const onTwo = talk(walk(begun, [drawn, { type: 'slide-turned', to: 1 }, { ...drawn, pen: 'blue' }]));
  const seen = (mode: LectureMode) => audienceOf(mode, mode.shown, worldAt(0), null).strokes.map(({ id, pen }) => `${id} ${pen}`);
  expect(seen(onTwo)).toEqual(['1 blue']);
  expect(seen(talk(walk(onTwo, [{ type: 'slide-turned', to: 0 }])))).toEqual(['0 red']);
  const held = talk(walk(onTwo, [{ type: 'picture-held', held: true }, { type: 'slide-turned', to: 2 }, drawn]));
  expect(seen(held)).toEqual(['1 blue']);
  expect(seen(talk(walk(held, [{ type: 'picture-held', held: false }])))).toEqual(['2 red']);
});

test('a hand is held on the presenter’s own page only, stays through page turns, and is put down at the end', () => {
  const red = talk(
    walk(begun, [
      { type: 'hand-taken', hand: 'red' },
      { type: 'slide-turned', to: 1 },
    ]),
  );
  const held = (mode: LectureMode, isAlone: boolean) =>
    audienceOf(mode, mode.shown, worldAt(0), isAlone ? { isMirrored: false } : null).hand;
  expect([held(red, true), held(red, false)]).toEqual(['red', 'empty']);
  expect(held(talk(walk(red, [{ type: 'lecture-ended' }])), true)).toBe('empty');
});

test('displays show their numbers until the talk goes on', () => {
  const numbered = talk(walk(begun, [{ type: 'displays-numbered', on: true }]));
  expect(audienceOf(numbered, numbered.shown, worldAt(0), null).number).toBe(1);
  expect(walk(numbered, [{ type: 'went-on' }])).toMatchObject({ numbered: false });
});

test('a film that was started on one page is told to every page of its slide at the place where it is by now, and is forgotten with its slide', () => {
  const withFilm = { ...library, decks: [{ ...deck, slides: deck.slides.map((slide) => ({ ...slide, film: 'rings' })) }] };
  const started = talk(nextMode(begun, { type: 'film-toggled' }, worldAt(1000, withFilm)));
  const seen = (mode: LectureMode, now: number) => audienceOf(mode, mode.shown, worldAt(now, withFilm), null).film;
  expect(seen(started, 4000)).toEqual({ block: 'rings', isPlaying: true, isLoud: false, at: 3 });
  const stopped = talk(nextMode(started, { type: 'film-toggled' }, worldAt(5000, withFilm)));
  expect(seen(stopped, 9000)).toMatchObject({ isPlaying: false, at: 4 });
  const led = { type: 'film-turned', block: 'rings', isPlaying: true, isLoud: true, at: 30 } as const;
  expect(seen(talk(nextMode(stopped, led, worldAt(9000, withFilm))), 10_000)).toMatchObject({ isLoud: true, at: 31 });
  const gone = talk(nextMode(started, { type: 'slide-turned', to: 1 }, worldAt(5000, withFilm)));
  expect(seen(gone, 5000)).toBe(null);
  expect(nextMode(begun, { type: 'film-toggled' }, worldAt(0))).toEqual(begun);
});
