import { join } from 'node:path';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import type { Session } from '../../../tools/system/virtual-screen.ts';
import { expect, type Stage } from '../harness/journey.ts';
import { type EscapeHall, openEscapeHall } from './escape-hall.ts';
import { differences, type Look } from './eye.ts';
import { openWorld, type World } from './outside.ts';
import { tryLocked } from './try-locked.ts';
import { tryOpen } from './try-open.ts';
import { passesSession, type Way } from './ways/way.ts';
import { WAYS_OUT } from './ways/ways-out.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** How long trying every way may take, ms: three times what a machine took that had much else to do. */
export const TRY_LIMIT_MS = 10 * 60_000;

/** How long the screen is watched at the end for what comes late, ms: three times what the slowest dialog took. */
const LATE_MS = 3000;
/** Pages that may end in one hall: at the third within a minute the program gives the place up, as it should. */
const ENDED_PAGES = 2;

/** Tries every way out of the locked program that a session could open; returns what got out, in words, but for the session's own ways where they are open. */
export async function tryEveryWay(stage: Stage, session: Session): Promise<readonly string[]> {
  const world = await openWorld();
  const escapes: string[] = [];
  for (const ways of inHalls(WAYS_OUT.filter((way) => session === 'locked' || passesSession(way))))
    escapes.push(...(await tryWays(stage, session, world, ways)));
  await world.close();
  return escapes;
}

async function tryWays(stage: Stage, session: Session, world: World, ways: readonly Way[]): Promise<readonly string[]> {
  const place = await openEscapeHall(stage, buildFolder(PROJECT, 'test'), world);
  let fresh = await place.eye.look();
  const escapes: string[] = [];
  for (const way of ways) {
    if (way.needsSession && session === 'usual') await expectOpen(place, way, fresh);
    else {
      const found = await tryLocked(place, way, fresh);
      if (found !== undefined) escapes.push(`${way.name}: ${found}`);
      // One that got out leaves the hall in a state that says nothing of the next.
      if (found !== undefined) break;
      if (way.endsPage) fresh = await place.eye.look();
    }
  }
  if (escapes.length === 0) escapes.push(...(await whatComesLate(place, fresh)));
  escapes.push(...place.hall.complaints.filter((complaint) => complaint.includes('Electron Security Warning')));
  await place.close();
  return escapes;
}

/** The window manager's own keys: no program can stop them, and the table says so. */
async function expectOpen(place: EscapeHall, way: Way, fresh: Look): Promise<void> {
  const { isShown, changed } = await tryOpen(place, way, fresh);
  expect(isShown, `${way.name} works under openbox's own settings`).toBe(true);
  expect(await place.mend(fresh, changed), `the screen is as before ${way.name}`).toBe(true);
}

async function whatComesLate({ eye }: EscapeHall, fresh: Look): Promise<readonly string[]> {
  const began = performance.now();
  while (performance.now() - began < LATE_MS) {
    const late = differences(fresh, await eye.look());
    if (late.length > 0) return [`something came late: ${late.join(', ')}`];
  }
  return [];
}

/** The ways in portions, none of which ends more pages than a hall bears; each is closed by pickers, since a page that came back must be locked as well. */
function inHalls(ways: readonly Way[]): readonly (readonly Way[])[] {
  const ending = ways.filter(({ endsPage }) => endsPage);
  const pickers = ways.filter(({ name }) => name.startsWith('a field for a f') && name.endsWith('clicked'));
  const halls = [[...ways.filter(({ endsPage }) => !endsPage), ...ending.slice(0, ENDED_PAGES), ...pickers]];
  for (let first = ENDED_PAGES; first < ending.length; first += ENDED_PAGES) {
    halls.push([...ending.slice(first, first + ENDED_PAGES), ...pickers]);
  }
  return halls;
}
