import { isOpenable } from '../deck/library.ts';
import { unreachable } from '../unreachable.ts';
import { nextDeckMode } from './deck-walk.ts';
import type { KioskEvent } from './event.ts';
import type { AttractMode, DeckMode, FaultMode, HomeMode, Mode, ShownMode } from './mode.ts';
import { attract, hasContent, startMode } from './start-mode.ts';
import { findDeck, type World } from './world.ts';

/** Failures at one place after which that place is given up for attract. */
const FAILURES_AT_A_PLACE = 3;

/** The whole kiosk: a mode and an event make the next mode. Pure; an event that means nothing in a mode leaves the same object. */
export function nextMode(mode: Mode, event: KioskEvent, world: World): Mode {
  switch (mode.kind) {
    case 'attract':
      return nextAttract(mode, event, world);
    case 'home':
      return nextHome(mode, event, world);
    case 'deck':
      return nextDeck(mode, event, world);
    case 'fault':
      return nextFault(mode, event, world);
    default:
      return unreachable(mode);
  }
}

function openDeck(mode: ShownMode, id: string, world: World): ShownMode {
  const deck = findDeck(world.library, id);
  if (!deck || !isOpenable(deck)) return mode;
  return { kind: 'deck', deck: id, slide: 0, step: 0, open: {}, ended: false, warning: null };
}

function nextAttract(mode: AttractMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'attract-touched') return { kind: 'home', warning: null };
  if (event.type === 'deck-opened') return openDeck(mode, event.deck, world);
  return nextAnywhere(mode, event, world);
}

function nextHome(mode: HomeMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'deck-opened') return openDeck(mode, event.deck, world);
  return nextAnywhere(mode, event, world);
}

function nextDeck(mode: DeckMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'deck-closed') return { kind: 'home', warning: null };
  if (event.type === 'deck-opened' && event.deck !== mode.deck) return openDeck(mode, event.deck, world);
  return nextDeckMode(mode, event, world) ?? nextAnywhere(mode, event, world);
}

function nextFault(mode: FaultMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'page-failed') return fail(mode.was, event.failures, world);
  if (event.type === 'library-changed') return mode.reason === 'content' && hasContent(world.library) ? attract(world.library) : mode;
  if (event.type !== 'page-recovered' || mode.reason !== 'page') return mode;
  return stillThere(mode.was, world);
}

/** Events that mean the same in every mode that the page draws. */
function nextAnywhere(mode: ShownMode, event: KioskEvent, world: World): Mode {
  switch (event.type) {
    case 'page-failed':
      return fail(mode, event.failures, world);
    case 'library-changed':
      return stillThere(mode, world);
    case 'went-idle':
      if (mode.kind === 'attract' || mode.warning) return mode;
      return { ...mode, warning: { endsAt: world.now + world.settings.warningSeconds * 1000, seconds: world.settings.warningSeconds } };
    case 'stayed':
      return withoutWarning(mode);
    case 'warning-ended':
      return mode.kind !== 'attract' && mode.warning ? startMode(world.library) : mode;
    default:
      return mode;
  }
}

/** The poster; a place that has killed the page too often is given up at once, so that the page doesn't load it again. */
function fail(was: ShownMode, failures: number, world: World): FaultMode {
  return { kind: 'fault', was: failures >= FAILURES_AT_A_PLACE ? attract(world.library) : withoutWarning(was), reason: 'page', failures };
}

function withoutWarning(mode: ShownMode): ShownMode {
  return mode.kind === 'attract' || mode.warning === null ? mode : { ...mode, warning: null };
}

/** The same place if the library still has it, the nearest slide of the deck if not, home if the deck is gone, the poster if all is gone. */
function stillThere(mode: ShownMode, world: World): Mode {
  if (!hasContent(world.library)) return startMode(world.library);
  if (mode.kind === 'attract') return attract(world.library);
  if (mode.kind === 'home') return mode;
  const deck = findDeck(world.library, mode.deck);
  if (!deck || !isOpenable(deck)) return { kind: 'home', warning: null };
  const slide = Math.min(mode.slide, deck.slides.length - 1);
  return { ...mode, slide, step: Math.min(mode.step, deck.slides[slide]?.steps ?? 0) };
}
