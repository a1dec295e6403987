import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import { cutBuild } from '../../../tools/teeth/shell/cut-build.ts';
import type { Denial } from '../../../tools/teeth/shell/denial.ts';
import { denialOf, type ShownDenial } from '../../../tools/teeth/shell-teeth.ts';
import { Eye } from '../escape/eye.ts';
import { tidy } from '../escape/mend.ts';
import { openWorld } from '../escape/outside.ts';
import { makeSurroundings } from '../escape/surroundings.ts';
import { tryOpen } from '../escape/try-open.ts';
import { handsOf } from '../escape/visitor-hands.ts';
import { XScreen } from '../escape/x-screen.ts';
import { say } from '../harness/every-state.ts';
import { openHall } from '../harness/hall.ts';
import type { Stage } from '../harness/journey.ts';
import { type CutHall, comes } from './attempt.ts';
import { attemptOf } from './attempts.ts';
import { slidesWithALink } from './file-attempts.ts';

const PROJECT = join(import.meta.dirname, '../../..');
/** How long an attempt that is to be held may take to show, ms: ten times what most take where nothing holds them. */
const HELD_MS = 5000;
/** How long the exhibition may take to follow a finger, ms. */
const FOLLOW_MS = 20_000;

/** The attempts that are held by a program that has all of these denials, but not those that refuse the same thing besides; up to the first that isn't. They have the same ones besides. */
export function whatIsHeld(stage: Stage, denials: readonly ShownDenial[]): Promise<readonly string[]> {
  return inBuildWithout(stage, besidesOf(denials), async (place) => {
    const held: string[] = [];
    for (const name of new Set(denials.map(({ lack }) => lack.by))) {
      // One that got through leaves the hall in a state that says nothing of the next.
      if (await getsThrough(place, name, HELD_MS)) return [...held, `not ${name}`];
      held.push(name);
    }
    return held;
  });
}

/** The attempts that get through a program without these denials and those that refuse the same thing. */
export function whatGetsThrough(stage: Stage, denials: readonly ShownDenial[]): Promise<readonly string[]> {
  return inBuildWithout(stage, [...denials, ...besidesOf(denials)], async (place) => {
    const through: string[] = [];
    for (const { lack } of denials) if (await getsThrough(place, lack.by)) through.push(lack.by);
    return through;
  });
}

function besidesOf(denials: readonly ShownDenial[]): readonly Denial[] {
  return (denials[0]?.lack.besides ?? []).map(denialOf);
}

async function getsThrough(place: CutHall, name: string, limit?: number): Promise<boolean> {
  const attempt = attemptOf(name);
  const isThrough =
    'getsThrough' in attempt ? await attempt.getsThrough(place) : (await tryOpen(place, attempt, await place.eye.look(), limit)).isShown;
  await tidy(place.hall).catch(() => undefined); // what got through may have ended the program
  return isThrough;
}

/** Works in a hall of a build without the denials, at home, with the keyboard in the page's hands. */
async function inBuildWithout<T>(stage: Stage, denials: readonly Denial[], work: (place: CutHall) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(stage.temporary, 'cut-'));
  await cutBuild(buildFolder(PROJECT, 'test'), join(folder, 'app'), denials);
  const slides = await slidesWithALink(join(PROJECT, 'slides'), folder);
  const surroundings = await makeSurroundings(await mkdtemp(join(stage.temporary, 'escape-')));
  const world = await openWorld();
  // A camera and a microphone that any machine has.
  const switches = ['--use-fake-device-for-media-stream'];
  const hall = await openHall({ ...stage, appFolder: join(folder, 'app'), slides, env: surroundings.env, switches });
  try {
    const screen = new XScreen(stage.display);
    const hands = handsOf(hall, screen, { ...world, file: surroundings.file });
    await say(hall.page, { type: 'attract-touched' });
    if (!(await comes(async () => (await hall.mode()).kind === 'home', FOLLOW_MS))) throw new Error(`no home:\n${hall.output()}`);
    // A window that was never touched keeps keys to itself.
    await hall.app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      first?.focus();
      first?.webContents.focus();
    });
    return await work({ hall, hands, eye: new Eye(hall, screen, world, surroundings) });
  } finally {
    await hall.close();
    await world.close();
  }
}
