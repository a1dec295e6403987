import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PAPER } from '../../electron/screen/paper.ts';
import { FULL_HD, openVirtualScreen } from '../../tools/system/virtual-screen.ts';
import { say, sayDeck } from './harness/every-state.ts';
import type { Hall } from './harness/hall.ts';
import { test as base, expect } from './harness/journey.ts';
import { attribute, drawingPid, hang, pagePid, signal } from './harness/player-process.ts';
import { type Picture, ScreenMemory } from './harness/screen-memory.ts';
import { colorAt, plain, watchScreen } from './harness/screen-watch.ts';
import { drawn, still } from './harness/walk.ts';

/** No picture of ours has this colour: where it is seen, the desktop is. */
const DESKTOP = '#ff00ff';
/** A point of the poster's ring at 1920 × 1080; no slide has that colour there. */
const RING = { x: 1320, y: 170, color: '#b3201f' };
const OPENED = 'structure.tree';
/** What is seen of a page that dies and comes back, bare paper in between apart. */
const AWAY = ['slide', 'poster', 'slide'];
/** How long a dead page, its death unnoticed for five beats, may be away on a slow machine, ms; see docs/decisions/0014. */
const AWAY_MS = 40_000;

const test = base.extend<object, { readonly memory: string }>({
  memory: [
    // Playwright wants a destructured first parameter, even where a fixture needs none of the others.
    async ({ screenSize: _ }, use) => {
      const memory = await mkdtemp('/dev/shm/concentric-screen-');
      await use(memory);
      await rm(memory, { recursive: true });
    },
    { scope: 'worker' },
  ],
  stage: [
    async ({ stage, memory }, use) => {
      const screen = await openVirtualScreen(FULL_HD, { memory });
      const env = { ...process.env, DISPLAY: screen.display };
      await promisify(execFile)('xsetroot', ['-solid', DESKTOP], { env });
      // A panel has no cursor; this screen has one, which a page without its styles doesn't hide.
      await promisify(execFile)('xdotool', ['mousemove', '1919', '1079'], { env });
      await use({ ...stage, display: screen.display });
      await screen.stop();
    },
    { scope: 'worker' },
  ],
});

test.use({ forgiven: [/./] });

test('a page that is killed, and one that hangs, come back to the same place behind the poster', async ({ hall, memory }) => {
  const eye = new ScreenMemory(memory);
  const known = await knownPictures(hall, eye);
  expect(await seenThrough(hall, eye, known, async () => signal(await pagePid(hall), 'SIGKILL'))).toEqual(AWAY);
  await expectSamePlace(hall);
  expect(await seenThrough(hall, eye, known, () => hang(hall))).toEqual(AWAY);
  await expectSamePlace(hall);
  eye.close();
});

test('so does one that is stopped; what draws for all pages may be stopped or killed and is replaced under them', async ({
  hall,
  memory,
}) => {
  const eye = new ScreenMemory(memory);
  const known = await knownPictures(hall, eye);
  expect(await seenThrough(hall, eye, known, async () => signal(await pagePid(hall), 'SIGSTOP'))).toEqual(AWAY);
  await expectSamePlace(hall);
  const page = await pagePid(hall);
  for (const name of ['SIGSTOP', 'SIGKILL'] as const) {
    expect(await seenThrough(hall, eye, known, async () => signal(await drawingPid(hall), name))).toEqual(['slide']);
  }
  expect(await pagePid(hall)).toBe(page);
  await expectSamePlace(hall);
  eye.close();
});

/** Leads to a slide with an open block, in calm, so that it is one picture; answers with all that may be seen from now on. */
async function knownPictures(hall: Hall, eye: ScreenMemory): Promise<Readonly<Record<string, Picture>>> {
  const { page } = hall;
  await drawn(hall, 'attract');
  await say(page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  await say(page, { type: 'aid-turned', aid: 'calm', on: true });
  await sayDeck(hall, 'innovation-park');
  await say(page, { type: 'slide-turned', to: 3 });
  await say(page, { type: 'block-opened', block: OPENED, part: 1 });
  await drawn(hall, 'innovation-park 3.0');
  await still(hall);
  const poster = await posterPicture(hall, eye);
  const slide = eye.look();
  return { slide, poster, paper: plain(slide, PAPER) };
}

/** The poster as it stands on the screen, laid over a page that is well. */
async function posterPicture(hall: Hall, eye: ScreenMemory): Promise<Picture> {
  const turn = (isShown: boolean) =>
    hall.app.evaluate(({ BrowserWindow }, to) => {
      for (const window of BrowserWindow.getAllWindows()) for (const view of window.contentView.children) view.setVisible(to);
    }, isShown);
  await turn(true);
  await expect.poll(() => colorAt(eye.look(), RING)).toBe(RING.color);
  const poster = eye.look();
  await turn(false);
  await expect.poll(() => colorAt(eye.look(), RING)).not.toBe(RING.color);
  return poster;
}

/** What the screen shows, in order, from before a misfortune until the slide stands there again; bare paper is left out. */
async function seenThrough(
  hall: Hall,
  eye: ScreenMemory,
  known: Readonly<Record<string, Picture>>,
  misfortune: () => Promise<void>,
): Promise<readonly string[]> {
  const before = await processes(hall);
  const watch = watchScreen(eye, known);
  await misfortune();
  const areOthers = async () => {
    const now = await processes(hall);
    return !now.includes(undefined) && now.join() !== before.join();
  };
  await expect.poll(areOthers, { timeout: AWAY_MS }).toBe(true);
  await expect.poll(async () => (await hall.mode()).kind, { timeout: AWAY_MS }).toBe('deck');
  await expect.poll(watch.last, { timeout: AWAY_MS }).toBe('slide');
  const seen = await watch.end();
  for (const { what, from, picture } of seen) {
    if (what === 'something else') await writeFile(base.info().outputPath(`after-${Math.round(from)}-ms.png`), await pngOf(hall, picture));
  }
  base.info().annotations.push({
    type: 'seen, ms',
    description: seen.map(({ what, from, to }) => `${what} ${Math.round(from)}–${Math.round(to)}`).join(', '),
  });
  const drawings = seen.map(({ what }) => what).filter((what) => what !== 'paper');
  return drawings.filter((what, index) => what !== drawings[index - 1]);
}

async function processes(hall: Hall): Promise<readonly (number | undefined)[]> {
  return [await pagePid(hall), await drawingPid(hall)];
}

async function pngOf(hall: Hall, { width, height, pixels }: Picture) {
  const png = await hall.app.evaluate(
    ({ nativeImage }, bitmap) => nativeImage.createFromBitmap(Buffer.from(bitmap.pixels, 'base64'), bitmap).toPNG().toString('base64'),
    { width, height, pixels: pixels.toString('base64') },
  );
  return Buffer.from(png, 'base64');
}

async function expectSamePlace(hall: Hall): Promise<void> {
  await expect.poll(hall.mode).toMatchObject({ kind: 'deck', slide: 3, open: { [OPENED]: 1 } });
  expect(await attribute(hall, `section.slide.present [data-opens="${OPENED}/1"]`, 'aria-expanded')).toBe('true');
}
