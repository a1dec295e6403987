import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FULL_HD, openVirtualScreen } from '../../../tools/system/virtual-screen.ts';
import { type Bare, startBare } from '../../e2e/harness/bare-start.ts';
import { openHall } from '../../e2e/harness/hall.ts';
import { ScreenMemory } from '../../e2e/harness/screen-memory.ts';
import { sceneShown, still } from '../../e2e/harness/walk.ts';
import { expect, type Stage } from './bench.ts';
import { openPeer, PEER_APP, peerEnvironment } from './peer.ts';
import { type Box, learnSight, type Sight, timeToSight } from './sight.ts';

/** A screen whose picture can be looked at every few milliseconds, and the stage on it. */
export type Watched = {
  readonly stage: Stage;
  readonly memory: ScreenMemory;
  /** Paints over what a program that has ended left on the root window. */
  readonly blacken: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Something that can be launched again and again until its sight stands on the screen; each launch keeps nothing of the one before. */
export type Launchable = { readonly launch: () => Promise<number> };

/** Opens a screen of its own for launches. */
export async function watchedScreen(stage: Stage): Promise<Watched> {
  const folder = await mkdtemp(join(stage.temporary, 'screen-'));
  const screen = await openVirtualScreen(FULL_HD, { memory: folder });
  const memory = new ScreenMemory(folder);
  const env = { ...process.env, DISPLAY: screen.display };
  const blacken = async () => {
    await promisify(execFile)('xsetroot', ['-solid', 'black'], { env });
  };
  const close = async () => {
    memory.close();
    await screen.stop();
  };
  return { stage: { ...stage, display: screen.display }, memory, blacken, close };
}

/** Our program on these slides (its own unless told), until attract's title stands in the bundled font. */
export async function ourLaunch(watched: Watched, slides?: string): Promise<Launchable> {
  const hall = await openHall({ ...watched.stage, slides });
  await sceneShown(hall);
  // The page may have drawn what the window, shown a moment later, has yet to bring to the screen.
  const isShown = () => hall.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()));
  await expect.poll(isShown).toBe(true);
  await still(hall);
  const sight = learnSight(watched.memory, boxOf(await hall.page.locator('.attract-hero').boundingBox()), true);
  await hall.close();
  return launchable(watched, sight, {
    args: ['--touch-events=enabled'],
    ...(slides === undefined ? {} : { env: { CONCENTRIC_SLIDES: slides } }),
  });
}

/** A peer's page until what stands in `selector` is on the screen; the middle of a blank window where there is none. */
export async function peerLaunch(watched: Watched, name: string, html: string, selector?: string): Promise<Launchable> {
  const peer = await openPeer(watched.stage, name, html);
  if (selector !== undefined) await peer.page.locator(`${selector}:not(:empty)`).waitFor();
  await peer.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const middle = { x: FULL_HD.width / 2 - 50, y: FULL_HD.height / 2 - 50, width: 100, height: 100 };
  const box = selector === undefined ? middle : boxOf(await peer.page.locator(selector).boundingBox());
  const sight = learnSight(watched.memory, box, selector !== undefined);
  await peer.close();
  return launchable(watched, sight, { app: PEER_APP, env: await peerEnvironment(watched.stage, name, html) });
}

type Start = { readonly app?: string; readonly args?: readonly string[]; readonly env?: Record<string, string> };

function launchable({ stage, memory, blacken }: Watched, sight: Sight, { args = [], ...start }: Start): Launchable {
  return {
    launch: async () => {
      const userData = await mkdtemp(join(stage.temporary, 'launch-'));
      const begin = (): Bare => startBare({ stage, ...start, args: [...args, `--user-data-dir=${userData}`] });
      const took = await timeToSight(memory, sight, { blacken, start: begin });
      await rm(userData, { recursive: true, force: true });
      return took;
    },
  };
}

function boxOf(found: Box | null): Box {
  if (found === null) throw new Error('no title on the page');
  return found;
}
