import { beside } from '../deck/beside.ts';
import { isOpenable } from '../deck/library.ts';
import { type InkEvent, NO_INK, nextInk } from '../lecture/ink.ts';
import { nextDeckMode } from './deck-walk.ts';
import type { KioskEvent } from './event.ts';
import { filmToggled, filmTurned } from './lecture-film.ts';
import { placeOf, slideAt } from './lecture-view.ts';
import type { AttractMode, DeckMode, HomeMode, LectureMode, Mode, TalkTime } from './mode.ts';
import { stillThere } from './still-there.ts';
import { findDeck, type World } from './world.ts';

/** Digits that a slide's number may have, and characters that may be looked for. */
const MOST_DIGITS = 4;
const MOST_CHARACTERS = 24;
/** How long the question whether the talk goes on stands, in seconds. */
const WARNING_SECONDS = 60;

/** A talk about a deck or route begins at its first slide; undefined where there is nothing of that name to be shown. */
export function beginLecture(was: AttractMode | HomeMode | DeckMode, deck: string, { library, now }: World): LectureMode | undefined {
  const entry = findDeck(library, deck);
  if (!entry || !isOpenable(entry) || entry.slides.length === 0) return undefined;
  const { visit } = was;
  const slide = beside(entry.slides, -1, 1);
  const shown: DeckMode = { kind: 'deck', visit, deck, slide, step: 0, open: {}, ended: false, overview: false, warning: null };
  const time = { began: now, spent: {}, since: now, ended: null };
  const begun = { veil: 'none', folded: false, panel: null, typed: '', hand: 'empty', ink: NO_INK, film: null, numbered: false } as const;
  return { kind: 'lecture', visit, shown, ahead: null, ...begun, time, warning: null, was };
}

/** What an event does to a talk; undefined when it means nothing special in one. */
export function nextLecture(mode: LectureMode, event: KioskEvent, world: World): Mode | undefined {
  const { now } = world;
  const awake = { ...mode, typed: '', warning: null };
  switch (event.type) {
    case 'hall-returned':
      return backTo(mode, world);
    case 'lecture-ended':
      return {
        ...awake,
        ahead: null,
        veil: 'none',
        hand: 'empty',
        film: null,
        time: { ...turned(mode.time, placeOf(mode).slide, now), ended: mode.time.ended ?? now },
      };
    case 'lecture-resumed':
      return mode.time.ended === null ? mode : { ...awake, time: { ...mode.time, since: now, ended: null } };
    case 'went-idle':
      return mode.warning ? mode : { ...mode, warning: { endsAt: now + WARNING_SECONDS * 1000, seconds: WARNING_SECONDS } };
    case 'warning-ended':
      return mode.warning ? backTo(mode, world) : mode;
    case 'library-changed':
      return stayedInLecture(mode, event.before, world);
    case 'language-chosen':
      return inLanguage(awake, event.language);
    default:
      if (mode.time.ended !== null) return undefined;
      if (event.type === 'character-typed') return { ...awake, typed: typedOn(mode, event.character) };
      if (event.type === 'character-deleted') return { ...awake, typed: mode.typed.slice(0, -1) };
      if (event.type === 'entered') return talking(awake, numberEntered(mode.typed), world);
      return talking(awake, event, world);
  }
}

function talking(mode: LectureMode, event: KioskEvent, world: World): LectureMode | undefined {
  switch (event.type) {
    case 'veil-drawn':
      return { ...mode, veil: event.veil };
    case 'strip-folded':
      return { ...mode, folded: event.folded };
    case 'picture-held':
      if (event.held) return { ...mode, ahead: placeOf(mode) };
      return { ...mode, shown: placeOf(mode), ahead: null };
    case 'panel-turned':
      return { ...mode, panel: event.panel };
    case 'hand-taken':
      return { ...mode, hand: event.hand };
    case 'displays-numbered':
      return { ...mode, numbered: event.on };
    case 'stroke-drawn':
    case 'stroke-erased':
    case 'ink-undone':
    case 'ink-redone':
    case 'ink-cleared':
      return inked(mode, event, world);
    case 'film-turned':
      return filmTurned(mode, event, world);
    case 'film-toggled':
      return filmToggled(mode, world);
    case 'deck-opened':
      return undefined; // a talk stays with what it is about
    default:
      return walked(mode, event, world);
  }
}

function inked(mode: LectureMode, event: InkEvent, { library }: World): LectureMode {
  const ink = nextInk(mode.ink, slideAt(placeOf(mode), library), event);
  return ink === mode.ink ? mode : { ...mode, ink };
}

/** While slides are looked for every character counts; else digits alone, the newest ones. */
function typedOn({ typed, panel }: LectureMode, character: string): string {
  if (panel === 'slides') return `${typed}${character}`.slice(0, MOST_CHARACTERS);
  return /\d/.test(character) ? `${typed}${character}`.slice(-MOST_DIGITS) : typed;
}

function numberEntered(typed: string): KioskEvent {
  return typed === '' ? { type: 'went-on' } : { type: 'slide-turned', to: Math.max(0, Number(typed) - 1) };
}

/** A step or page turn; a talk has no end screen, its last slide stays. Whoever goes on wants to be seen: the veil is taken away. */
function walked(mode: LectureMode, event: KioskEvent, world: World): LectureMode | undefined {
  const place = placeOf(mode);
  const next = nextDeckMode(place, event, world);
  if (!next) return undefined;
  if (next.ended) return mode;
  const isTurn = next.slide !== place.slide;
  const time = isTurn ? turned(mode.time, place.slide, world.now) : mode.time;
  const isStill = event.type === 'block-opened' || event.type === 'overview-turned';
  const moved = { ...mode, time, film: isTurn ? null : mode.film, numbered: false, panel: isStill ? mode.panel : null };
  return mode.ahead ? { ...moved, ahead: next } : { ...moved, shown: next, veil: isStill ? mode.veil : 'none' };
}

/** The time until now goes to the slide that was spoken about. */
function turned(time: TalkTime, slide: number, now: number): TalkTime {
  if (time.ended !== null) return time;
  return { ...time, spent: { ...time.spent, [slide]: (time.spent[slide] ?? 0) + now - time.since }, since: now };
}

function inLanguage(mode: LectureMode, language: LectureMode['visit']['language']): LectureMode {
  const speak = (place: DeckMode): DeckMode => ({ ...place, visit: { ...place.visit, language } });
  return { ...mode, visit: { ...mode.visit, language }, shown: speak(mode.shown), ahead: mode.ahead && speak(mode.ahead) };
}

function backTo({ was }: LectureMode, world: World): Mode {
  return stillThere(was.kind === 'attract' ? was : { ...was, warning: null }, world);
}

/** The same slides by their ids; a talk whose deck is gone is over. */
function stayedInLecture(mode: LectureMode, before: World['library'], world: World): Mode {
  const shown = stillThere(mode.shown, world, before);
  const ahead = mode.ahead && stillThere(mode.ahead, world, before);
  if (shown.kind !== 'deck') return backTo(mode, world);
  return { ...mode, shown, ahead: ahead?.kind === 'deck' ? ahead : null };
}
