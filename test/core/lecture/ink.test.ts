import { expect, test } from '@playwright/test';
import { type Ink, type InkEvent, inkOn, NO_INK, nextInk } from '../../../src/core/lecture/ink.ts';

const drawn = (x: number): InkEvent => ({ type: 'stroke-drawn', pen: 'red', points: [x, 0, 0.5] });
const after = (events: readonly InkEvent[], from: Ink = NO_INK) => events.reduce((ink, event) => nextInk(ink, 'a', event), from);
const seen = (ink: Ink, slide = 'a') => inkOn(ink, slide).strokes.map(({ points }) => points[0]);

test('strokes lie in the order in which they were drawn, each with an id of its own, on their slide alone', () => {
  const ink = nextInk(after([drawn(1), drawn(2)]), 'b', drawn(3));
  expect([seen(ink), seen(ink, 'b'), seen(ink, 'c')]).toEqual([[1, 2], [3], []]);
  expect(['a', 'b'].flatMap((slide) => inkOn(ink, slide).strokes.map(({ id }) => id))).toEqual([0, 1, 2]);
});

test('undo and redo go through drawing, erasing and wiping alike', () => {
  const [undo, redo] = [{ type: 'ink-undone' }, { type: 'ink-redone' }] as const;
  const all = after([drawn(1), drawn(2), { type: 'stroke-erased', stroke: 0 }, { type: 'ink-cleared' }]);
  const states = [all, after([undo], all), after([undo, undo], all), after([undo, undo, undo], all), after([undo, undo, redo], all)];
  expect(states.map((ink) => seen(ink))).toEqual([[], [2], [1, 2], [1], [2]]);
});

test('what is drawn after an undo forgets what was undone', () => {
  const ink = after([drawn(1), { type: 'ink-undone' }, drawn(2), { type: 'ink-redone' }]);
  expect(seen(ink)).toEqual([2]);
});

test('what changes nothing leaves the same object', () => {
  const ink = after([drawn(1)]);
  for (const event of [{ type: 'stroke-erased', stroke: 9 }, { type: 'ink-redone' }] as const) expect(nextInk(ink, 'a', event)).toBe(ink);
  expect(nextInk(ink, 'b', { type: 'ink-cleared' })).toBe(ink);
});

test('undo remembers a hundred steps', () => {
  const ink = after(Array.from({ length: 150 }, (_, x) => drawn(x)));
  const undone = after(
    Array.from({ length: 150 }, () => ({ type: 'ink-undone' }) as const),
    ink,
  );
  expect(seen(undone)).toHaveLength(50);
});
