import { expect, test } from '@playwright/test';
import { keepTalk, takeUpTalk } from '../../../src/core/kiosk/keep-talk.ts';
import type { LectureMode } from '../../../src/core/kiosk/mode.ts';
import { nextMode } from '../../../src/core/kiosk/next-mode.ts';
import { attract } from '../../../src/core/kiosk/start-mode.ts';
import { readKeptTalk } from '../../../src/core/lecture/kept-talk.ts';
import { deck, library, worldAt } from './talk-world.ts';

const MINUTE_MS = 60_000;

function speak(): LectureMode {
  let mode = nextMode(attract(worldAt(0)), { type: 'lecture-began', deck: 'a' }, worldAt(0));
  for (const event of [
    { type: 'slide-turned', to: 1 },
    { type: 'stroke-drawn', pen: 'red', points: [1, 2, 0.5] },
    { type: 'block-opened', block: 'ring', part: 2 },
  ] as const)
    mode = nextMode(mode, event, worldAt(MINUTE_MS));
  if (mode.kind !== 'lecture') throw new Error('nobody speaks');
  return mode;
}
const throughDisk = (mode: LectureMode, now: number) => {
  const found = readKeptTalk(JSON.stringify({ at: 0, talk: keepTalk(mode, worldAt(now)) }));
  if (!found) throw new Error('not read again');
  return found.talk;
};

test('a talk that is taken up goes on where it was, with its ink, what was open and its time; what passed meanwhile isn’t counted', () => {
  const kept = throughDisk(speak(), 3 * MINUTE_MS);
  const again = takeUpTalk(kept, worldAt(50 * MINUTE_MS));
  expect(again?.shown).toMatchObject({ deck: 'a', slide: 1, open: { ring: 2 } });
  expect(again?.ink.slides['two']?.strokes).toEqual([{ id: 0, pen: 'red', points: [1, 2, 0.5] }]);
  expect(again?.time).toEqual({ began: 47 * MINUTE_MS, spent: { 0: MINUTE_MS, 1: 2 * MINUTE_MS }, since: 50 * MINUTE_MS, ended: null });
});

test('a slide is found by its id where others came before it, and a deck that is gone has no talk', () => {
  const kept = throughDisk(speak(), MINUTE_MS);
  const [first, ...rest] = deck.slides;
  if (!first) throw new Error('no slide');
  const moved = { ...library, decks: [{ ...deck, slides: [{ ...first, id: 'new' }, first, ...rest] }] };
  expect(takeUpTalk(kept, worldAt(0, moved))?.shown.slide).toBe(2);
  expect(takeUpTalk(kept, worldAt(0, { ...library, decks: [] }))).toBe(undefined);
});

test('a talk that was found is offered in attract for its time, and goes on by one tap', () => {
  const talk = throughDisk(speak(), MINUTE_MS);
  const offered = nextMode(attract(worldAt(0)), { type: 'talk-found', talk, for: MINUTE_MS }, worldAt(0));
  expect(nextMode(offered, { type: 'resumed' }, worldAt(1000))).toMatchObject({ kind: 'lecture', shown: { slide: 1 } });
  expect(nextMode(offered, { type: 'resumed' }, worldAt(MINUTE_MS))).toBe(offered);
  expect(nextMode(offered, { type: 'offer-ended' }, worldAt(MINUTE_MS))).toMatchObject({ left: null });
});
