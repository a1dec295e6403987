import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { say, sayDeck } from '../harness/every-state.ts';
import { type Hall, openHall } from '../harness/hall.ts';
import { expect, type Stage } from '../harness/journey.ts';
import { drawn, OFTEN } from '../harness/walk.ts';
import { differences, Eye, type Look } from './eye.ts';
import { mendProgram, mendSession, tidy } from './mend.ts';
import type { World } from './outside.ts';
import { makeSurroundings } from './surroundings.ts';
import { handsOf, tapAt } from './visitor-hands.ts';
import type { Aspect, Hands, Spot } from './ways/way.ts';
import { XScreen } from './x-screen.ts';

/** A slide with steps: there a tap shows at once whether the exhibition still listens. */
const PLACE = { deck: 'civil-affairs', slide: 1 };

/** How long the exhibition may take to follow a finger or a mouse, ms: several hundred times what it takes when idle. */
export const ANSWER_LIMIT_MS = 5000;

/** How long putting a hall back may take before a new start is the quicker way, ms. */
const MEND_LIMIT_MS = 4000;
/** What differs from before the attempt and stays so when all is well again. */
const LASTING: ReadonlySet<Aspect> = new Set(['document', 'outside', 'files', 'dialogs', 'processes']);

/** A hall from which somebody wants out. */
export type EscapeHall = {
  readonly hall: Hall;
  readonly hands: Hands;
  readonly eye: Eye;
  readonly screen: XScreen;
  /** Taps on with a finger and clicks back with the mouse: true when the exhibition followed both within the time given, in ms. */
  readonly answers: (limit: number) => Promise<boolean>;
  /** Takes away what an attempt has laid on the page. */
  readonly tidy: () => Promise<void>;
  /** Puts menus and desktops of the session back. */
  readonly mendSession: () => Promise<void>;
  /** Puts a hall without locks back as it was before `aspects` changed; false when only a new start does. */
  readonly mend: (fresh: Look, aspects: readonly Aspect[]) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Opens a build of the program, in the folder `appFolder`, at a slide with steps, with eyes on everything around it. */
export async function openEscapeHall(stage: Stage, appFolder: string, world: World): Promise<EscapeHall> {
  const surroundings = await makeSurroundings(await mkdtemp(join(stage.temporary, 'escape-')));
  const hall = await openHall({
    ...stage,
    appFolder,
    env: surroundings.env,
    // A camera and a microphone that any machine has.
    switches: ['--use-fake-device-for-media-stream'],
  });
  const screen = new XScreen(stage.display);
  await goToPlace(hall);
  const [on, back] = [await middleOf(hall, 'on'), await middleOf(hall, 'back')];
  const follows = (step: number, limit: number) =>
    expect
      .poll(() => stepOf(hall), { ...OFTEN, timeout: limit })
      .toBe(step)
      .then(
        () => true,
        () => false,
      );
  const answers = async (limit: number) => {
    await tapAt(hall.app, on);
    if (!(await follows(1, limit))) return false;
    await screen.do('mousemove', String(back.x), String(back.y), 'click', '1');
    return follows(0, limit);
  };
  const eye = new Eye(hall, screen, world, surroundings);
  const isMended = async (fresh: Look, aspects: readonly Aspect[]) => {
    if (aspects.includes('program')) return false;
    if (aspects.every((aspect) => LASTING.has(aspect) && aspect !== 'document' && aspect !== 'dialogs')) {
      await tidy(hall);
      return true;
    }
    await mendSession(screen);
    await mendProgram(hall, aspects.includes('document'));
    await tidy(hall);
    await drawn(hall, `${PLACE.deck} ${PLACE.slide}.0`);
    const isSame = async () => differences(fresh, await eye.look()).every((aspect) => LASTING.has(aspect));
    await expect.poll(isSame, { intervals: [100], timeout: MEND_LIMIT_MS }).toBe(true);
    return answers(ANSWER_LIMIT_MS);
  };
  // Also gives the page the keyboard: a window that was never clicked keeps keys to itself.
  if (!(await answers(ANSWER_LIMIT_MS))) throw new Error(`the exhibition doesn't answer before anybody tried to leave:\n${hall.output()}`);
  return {
    hall,
    screen,
    hands: handsOf(hall, screen, { ...world, file: surroundings.file }),
    eye,
    answers,
    tidy: () => tidy(hall),
    mendSession: () => mendSession(screen),
    mend: async (fresh, aspects) => {
      const limit = new Promise<boolean>((resolve) => setTimeout(resolve, MEND_LIMIT_MS, false));
      return Promise.race([isMended(fresh, aspects).catch(() => false), limit]);
    },
    close: async () => {
      // A menu of the window manager outlives the program that it was opened over.
      await mendSession(screen);
      await hall.close();
    },
  };
}

/** Leads the page to the place where attempts are made. */
async function goToPlace(hall: Hall): Promise<void> {
  await drawn(hall, 'attract');
  await say(hall.page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  await sayDeck(hall, PLACE.deck);
  await say(hall.page, { type: 'slide-turned', to: PLACE.slide });
  await drawn(hall, `${PLACE.deck} ${PLACE.slide}.0`);
}

async function stepOf(hall: Hall): Promise<number | undefined> {
  const mode = await hall.mode();
  return mode.kind === 'deck' ? mode.step : undefined;
}

async function middleOf(hall: Hall, button: string): Promise<Spot> {
  const box = await hall.page.locator(`.chrome [data-do="${button}"]`).boundingBox();
  if (!box) throw new Error(`no button "${button}"`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
