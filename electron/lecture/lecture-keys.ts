import type { Input } from 'electron';
import type { KioskEvent } from '../../src/core/kiosk/event.ts';
import { isFinding, placeOf } from '../../src/core/kiosk/lecture-view.ts';
import type { LectureMode } from '../../src/core/kiosk/mode.ts';
import { penAfter } from '../../src/core/lecture/ink.ts';
import { type KeyMeaning, keyMeans } from '../../src/core/lecture/keys.ts';

/** What a key that went down says to a talk; undefined for keys that mean nothing, repeat, or come with others. `around` tells the slide that is found best, from 0, and whether there is only one display. */
export function heardKey(
  input: Pick<Input, 'type' | 'key' | 'isAutoRepeat' | 'control' | 'alt' | 'meta'>,
  mode: LectureMode,
  around: { readonly best: () => number | undefined; readonly isAlone: boolean },
): KioskEvent | 'swap' | undefined {
  if (input.type !== 'keyDown' || input.isAutoRepeat || input.control || input.alt || input.meta) return undefined;
  const character = input.key.toLowerCase();
  if (mode.panel === 'slides' && character === 'backspace') return { type: 'character-deleted' };
  if ((mode.panel === 'slides' ? /^[0-9a-z]$/ : /^\d$/).test(character)) return { type: 'character-typed', character };
  const meaning = keyMeans(input.key);
  if (meaning === 'enter' && isFinding(mode)) {
    const to = around.best();
    return to === undefined ? undefined : { type: 'slide-turned', to };
  }
  if (around.isAlone && meaning === 'keys') return undefined; // there is no room for the table
  if (around.isAlone && meaning === 'slides') return { type: 'overview-turned', open: !placeOf(mode).overview };
  return meaning && saidBy(meaning, mode);
}

function saidBy(meaning: KeyMeaning, { veil, ahead, panel, time, hand, numbered }: LectureMode): KioskEvent | 'swap' {
  switch (meaning) {
    case 'on':
      return { type: 'went-on' };
    case 'back':
      return { type: 'went-back' };
    case 'enter':
      return { type: 'entered' };
    case 'black':
    case 'white':
      return { type: 'veil-drawn', veil: veil === meaning ? 'none' : meaning };
    case 'hold':
      return { type: 'picture-held', held: ahead === null };
    case 'laser':
    case 'spotlight':
    case 'eraser':
      return { type: 'hand-taken', hand: hand === meaning ? 'empty' : meaning };
    case 'pen':
      return { type: 'hand-taken', hand: penAfter(hand) };
    case 'film':
      return { type: 'film-toggled' };
    case 'undo':
      return { type: 'ink-undone' };
    case 'numbers':
      return { type: 'displays-numbered', on: !numbered };
    case 'slides':
    case 'keys':
      return { type: 'panel-turned', panel: panel === meaning ? null : meaning };
    case 'end':
      if (panel !== null) return { type: 'panel-turned', panel: null };
      if (hand !== 'empty') return { type: 'hand-taken', hand: 'empty' };
      return time.ended === null ? { type: 'lecture-ended' } : { type: 'lecture-resumed' };
    default:
      return meaning;
  }
}
