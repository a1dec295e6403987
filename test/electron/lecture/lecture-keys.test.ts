import { expect, test } from '@playwright/test';
import { heardKey } from '../../../electron/lecture/lecture-keys.ts';
import type { DeckMode, LectureMode } from '../../../src/core/kiosk/mode.ts';
import { NO_INK } from '../../../src/core/lecture/ink.ts';

const visit = { language: 'zh', aids: [], seed: 1 } as const;
const shown: DeckMode = { kind: 'deck', visit, deck: 'a', slide: 0, step: 0, open: {}, ended: false, overview: false, warning: null };
const talk: LectureMode = {
  ...{ kind: 'lecture', visit, shown, ahead: null, veil: 'none', folded: false, panel: null, typed: '', warning: null },
  ...{ hand: 'empty', ink: NO_INK, film: null, numbered: false },
  ...{ time: { began: 0, spent: {}, since: 0, ended: null }, was: { kind: 'home', visit, about: false, talks: false, warning: null } },
};
const key = (name: string) => ({ type: 'keyDown' as const, key: name, isAutoRepeat: false, control: false, alt: false, meta: false });

const desk = { best: () => undefined, isAlone: false };

const CASES: readonly (readonly [string, string, LectureMode, unknown])[] = [
  ['a clicker’s forward goes on', 'PageDown', talk, { type: 'went-on' }],
  ['a digit is typed', '4', talk, { type: 'character-typed', character: '4' }],
  ['B makes it black', 'b', talk, { type: 'veil-drawn', veil: 'black' }],
  ['B shows it again', 'b', { ...talk, veil: 'black' }, { type: 'veil-drawn', veil: 'none' }],
  ['B on white makes it black', 'b', { ...talk, veil: 'white' }, { type: 'veil-drawn', veil: 'black' }],
  ['F holds the picture', 'f', talk, { type: 'picture-held', held: true }],
  ['F releases it', 'f', { ...talk, ahead: shown }, { type: 'picture-held', held: false }],
  ['G lists all slides', 'g', talk, { type: 'panel-turned', panel: 'slides' }],
  ['Tab closes the list', 'Tab', { ...talk, panel: 'slides' }, { type: 'panel-turned', panel: null }],
  ['a letter in the list is looked for', 'G', { ...talk, panel: 'slides' }, { type: 'character-typed', character: 'g' }],
  ['Backspace in the list takes one away', 'Backspace', { ...talk, panel: 'slides' }, { type: 'character-deleted' }],
  ['Escape closes what is open first', 'Escape', { ...talk, panel: 'keys' }, { type: 'panel-turned', panel: null }],
  ['Escape ends the talk', 'Escape', talk, { type: 'lecture-ended' }],
  ['Escape after the end goes on', 'Escape', { ...talk, time: { ...talk.time, ended: 1 } }, { type: 'lecture-resumed' }],
  ['L takes the laser', 'l', talk, { type: 'hand-taken', hand: 'laser' }],
  ['L puts it away', 'l', { ...talk, hand: 'laser' }, { type: 'hand-taken', hand: 'empty' }],
  ['D takes the red pen', 'd', { ...talk, hand: 'laser' }, { type: 'hand-taken', hand: 'red' }],
  ['D takes the next colour', 'd', { ...talk, hand: 'gold' }, { type: 'hand-taken', hand: 'blue' }],
  ['D after the last colour puts the pen away', 'd', { ...talk, hand: 'black' }, { type: 'hand-taken', hand: 'empty' }],
  ['V plays the slide’s film or pauses it', 'v', talk, { type: 'film-toggled' }],
  ['U undoes', 'u', talk, { type: 'ink-undone' }],
  ['I shows the displays’ numbers', 'i', talk, { type: 'displays-numbered', on: true }],
  ['Escape puts the pen down before it ends the talk', 'Escape', { ...talk, hand: 'red' }, { type: 'hand-taken', hand: 'empty' }],
  ['S swaps the displays', 's', talk, 'swap'],
  ['a key without a meaning says nothing', 'F4', talk, undefined],
];
for (const [name, pressed, mode, said] of CASES)
  test(name, () => {
    expect(heardKey(key(pressed), mode, desk)).toEqual(said);
  });

test('a key that is let go, held down, or pressed with others says nothing', () => {
  expect(heardKey({ ...key('b'), isAutoRepeat: true }, talk, desk)).toBe(undefined);
  expect(heardKey({ ...key('b'), type: 'keyUp' }, talk, desk)).toBe(undefined);
  expect(heardKey({ ...key('PageDown'), control: true }, talk, desk)).toBe(undefined);
});

test('Enter in the list leads to the slide that is found best, and nowhere where none is', () => {
  const finding: LectureMode = { ...talk, panel: 'slides', typed: 'gtt' };
  expect(heardKey(key('Enter'), finding, { ...desk, best: () => 4 })).toEqual({ type: 'slide-turned', to: 4 });
  expect(heardKey(key('Enter'), finding, desk)).toBe(undefined);
});

test('on the only display G opens the list of pages over the slide, and the keys have no table', () => {
  const alone = { ...desk, isAlone: true };
  expect(heardKey(key('g'), talk, alone)).toEqual({ type: 'overview-turned', open: true });
  expect(heardKey(key('g'), { ...talk, shown: { ...shown, overview: true } }, alone)).toEqual({ type: 'overview-turned', open: false });
  expect(heardKey(key('h'), talk, alone)).toBe(undefined);
});
