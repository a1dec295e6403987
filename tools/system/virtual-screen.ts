import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type BoundChild, startBound } from './bound-child.ts';
import { waitUntil } from './wait-until.ts';

/** A screen in memory with a window manager on it. */
export type VirtualScreen = {
  /** What DISPLAY must be for a program to appear on it. */
  readonly display: string;
  /** Ends window manager and screen, in this order, and resolves when both are gone. */
  readonly stop: () => Promise<void>;
};

/** Width and height in pixels. */
export type ScreenSize = { readonly width: number; readonly height: number };

/** The hall's usual screen. */
export const FULL_HD: ScreenSize = { width: 1920, height: 1080 };

// The hall's session, too, has no keys, no mouse actions and no window frames of the window manager's own.
const OPENBOX_CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard/>
  <mouse/>
  <applications><application class="*"><decor>no</decor><fullscreen>yes</fullscreen></application></applications>
</openbox_config>
`;

const START_LIMIT_MS = 15_000;

/** Starts a screen on a free display number and resolves once its window manager answers. Throws with the programs' own words if it doesn't. */
export async function openVirtualScreen(size: ScreenSize = FULL_HD): Promise<VirtualScreen> {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-screen-'));
  const started: BoundChild[] = [];
  const stop = async () => {
    for (const child of started.reverse()) await child.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const server = startServer(size);
    started.push(server);
    const display = `:${await displayNumber(server)}`;
    started.push(await startWindowManager(display, folder));
    await windowManagerAnswers(display);
    return { display, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startServer({ width, height }: ScreenSize): BoundChild {
  // Without -noreset the server forgets everybody when the first client leaves.
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-noreset', '-nolisten', 'tcp'];
  return startBound('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
}

async function displayNumber(server: BoundChild): Promise<number> {
  let words = '';
  server.process.stderr?.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const told = server.process.stdio[3];
  if (!(told instanceof Readable)) throw new Error('Xvfb was started without its third pipe');
  const number = new Promise<number>((resolve) => {
    told.once('data', (chunk: Buffer) => resolve(Number(chunk.toString().trim())));
  });
  const died = server.ended.then((code) => {
    throw new Error(`Xvfb ended with ${code} before it had a display: ${words.trim()}`);
  });
  return Promise.race([number, died]);
}

async function startWindowManager(display: string, folder: string): Promise<BoundChild> {
  const config = join(folder, 'openbox.xml');
  await writeFile(config, OPENBOX_CONFIG);
  return startBound('openbox', ['--sm-disable', '--config-file', config], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
}

async function windowManagerAnswers(display: string): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  // xdotool asks the root window for what only a window manager writes there.
  const answers = () =>
    new Promise<boolean>((resolve) => {
      execFile('xdotool', ['get_desktop'], { env }, (error) => resolve(error === null));
    });
  if (!(await waitUntil(answers, START_LIMIT_MS))) throw new Error(`openbox did not come up on ${display}`);
}
