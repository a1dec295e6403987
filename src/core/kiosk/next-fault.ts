import type { KioskEvent } from './event.ts';
import type { FaultMode, LectureMode, Mode, ShownMode } from './mode.ts';
import { nextLecture } from './next-lecture.ts';
import { attract, hasContent } from './start-mode.ts';
import { stillThere } from './still-there.ts';
import { withoutWarning } from './without-warning.ts';
import type { World } from './world.ts';

/** Failures at one place after which that place is given up for attract. */
const FAILURES_AT_A_PLACE = 3;

/** What an event does while the poster stands on the screen. */
export function nextFault(mode: FaultMode, event: KioskEvent, world: World): Mode {
  if (event.type === 'page-failed') return fail(mode.was, event.failures, world);
  if (mode.was.kind === 'lecture' && event.type !== 'page-recovered' && mode.reason === 'page')
    return speakOn(mode, mode.was, event, world);
  if (event.type === 'library-changed') {
    if (mode.reason === 'content') return hasContent(world.library) ? attract(world) : mode;
    const was = stillThere(mode.was, world, event.before);
    return was.kind === 'fault' ? was : { ...mode, was };
  }
  if (event.type !== 'page-recovered' || mode.reason !== 'page') return mode;
  return stillThere(mode.was, world);
}

/** The audience's page is dead: the presenter goes on, and the page comes back to where the talk is then. */
function speakOn(mode: FaultMode, was: LectureMode, event: KioskEvent, world: World): Mode {
  const next = nextLecture(was, event, world) ?? was;
  if (next === was) return mode;
  return next.kind === 'fault' ? next : { ...mode, was: next };
}

/** The poster; a place that has killed the page too often is given up at once, so that the page doesn't load it again. A talk is the presenter's to leave. */
export function fail(was: ShownMode, failures: number, world: World): FaultMode {
  return {
    kind: 'fault',
    was: failures >= FAILURES_AT_A_PLACE && was.kind !== 'lecture' ? attract(world) : withoutWarning(was),
    reason: 'page',
    failures,
  };
}
