import { beside } from '../deck/beside.ts';
import { isOpenable } from '../deck/library.ts';
import { unreachable } from '../unreachable.ts';
import { nextDeckMode } from './deck-walk.ts';
import type { KioskEvent } from './event.ts';
import { takeUpTalk } from './keep-talk.ts';
import type { AttractMode, DeckMode, HomeMode, Mode, ShownMode } from './mode.ts';
import { fail, nextFault } from './next-fault.ts';
import { beginLecture, nextLecture } from './next-lecture.ts';
import { home, sceneAfter, startMode } from './start-mode.ts';
import { stillThere } from './still-there.ts';
import type { Visit } from './visit.ts';
import { withoutWarning } from './without-warning.ts';
import { findDeck, type World } from './world.ts';

/** How long attract offers to go on where idle had closed a deck: long enough to come back from the next panel. In ms. */
const OFFER_MS = 180_000;

/** The whole kiosk: a mode and an event make the next mode. Pure; an event that means nothing in a mode leaves the same object. */
export function nextMode(mode: Mode, event: KioskEvent, world: World): Mode {
  switch (mode.kind) {
    case 'attract':
      return nextAttract(mode, event, world);
    case 'home':
      return nextHome(mode, event, world);
    case 'deck':
      return nextDeck(mode, event, world);
    case 'lecture':
      return nextLecture(mode, event, world) ?? nextAnywhere(mode, event, world);
    case 'fault':
      return nextFault(mode, event, world);
    default:
      return unreachable(mode);
  }
}

function openDeck(mode: ShownMode, id: string, world: World): ShownMode {
  const deck = findDeck(world.library, id);
  if (!deck || !isOpenable(deck) || deck.slides.length === 0) return mode;
  const slide = beside(deck.slides, -1, 1);
  return { kind: 'deck', visit: mode.visit, deck: id, slide, step: 0, open: {}, ended: false, overview: false, warning: null };
}

function nextAttract(mode: AttractMode, event: KioskEvent, world: World): Mode {
  switch (event.type) {
    case 'attract-touched':
      return home(mode.visit);
    case 'deck-opened':
      return openDeck(mode, event.deck, world);
    case 'lecture-began':
      return beginLecture(mode, event.deck, world) ?? mode;
    case 'resumed':
      return takenUp(mode, world);
    case 'talk-found':
      return { ...mode, left: { place: event.talk, until: world.now + event.for } };
    case 'scene-ended': {
      const scene = sceneAfter(mode.scene, world.library);
      return scene === mode.scene ? mode : { ...mode, scene };
    }
    case 'offer-ended':
      return mode.left ? { ...mode, left: null } : mode;
    case 'language-chosen':
      return home({ ...mode.visit, language: event.language });
    default:
      return nextAnywhere(mode, event, world);
  }
}

function takenUp(mode: AttractMode, world: World): Mode {
  if (!mode.left || world.now >= mode.left.until) return mode;
  const { place } = mode.left;
  return place.kind === 'deck' ? stillThere(place, world) : (takeUpTalk(place, world) ?? mode);
}

function nextHome(mode: HomeMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'deck-opened') return openDeck(mode, event.deck, world);
  if (event.type === 'lecture-began') return beginLecture(home(mode.visit), event.deck, world) ?? mode;
  if (event.type === 'about-turned') return { ...mode, about: event.open, talks: false, warning: null };
  if (event.type === 'talks-turned') return { ...mode, talks: event.open, about: false, warning: null };
  if (event.type === 'deck-closed') return mode.about || mode.talks ? home(mode.visit) : mode;
  return nextAnywhere(mode, event, world);
}

function nextDeck(mode: DeckMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'deck-closed') return home(mode.visit);
  if (event.type === 'deck-opened' && event.deck !== mode.deck) return openDeck(mode, event.deck, world);
  return nextDeckMode(mode, event, world) ?? nextAnywhere(mode, event, world);
}

/** Events that mean the same in every mode that the page draws. */
function nextAnywhere(mode: ShownMode, event: KioskEvent, world: World): Mode {
  switch (event.type) {
    case 'page-failed':
      return fail(mode, event.failures, world);
    case 'library-changed':
      return stillThere(mode, world, event.before);
    case 'language-chosen':
      return changeVisit(mode, { ...mode.visit, language: event.language });
    case 'aid-turned': {
      const others = mode.visit.aids.filter((aid) => aid !== event.aid);
      return changeVisit(mode, { ...mode.visit, aids: event.on ? [...others, event.aid] : others });
    }
    case 'went-idle':
      if (mode.kind === 'attract' || mode.kind === 'lecture' || mode.warning) return mode;
      return { ...mode, warning: { endsAt: world.now + world.settings.warningSeconds * 1000, seconds: world.settings.warningSeconds } };
    case 'stayed':
      return withoutWarning(mode);
    case 'warning-ended':
      return (mode.kind === 'home' || mode.kind === 'deck') && mode.warning ? leave(mode, world) : mode;
    default:
      return mode;
  }
}

/** Back to attract by idle; a deck that was being read is offered again for a while. */
function leave(mode: HomeMode | DeckMode, world: World): Mode {
  const start = startMode(world);
  if (start.kind !== 'attract' || mode.kind !== 'deck') return start;
  return { ...start, left: { place: { ...mode, warning: null }, until: world.now + OFFER_MS } };
}

function changeVisit(mode: ShownMode, visit: Visit): ShownMode {
  return { ...withoutWarning(mode), visit };
}
