import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type BoundChild, startBound } from './bound-child.ts';
import { waitUntil } from './wait-until.ts';

/** A screen in memory. */
export type VirtualScreen = {
  /** What DISPLAY must be for a program to appear on it. */
  readonly display: string;
  /** Ends what was started for it, the screen last, and resolves when all is gone. */
  readonly stop: () => Promise<void>;
};

/** Width and height in pixels. */
export type ScreenSize = { readonly width: number; readonly height: number };

/** The hall's usual screen. */
export const FULL_HD: ScreenSize = { width: 1920, height: 1080 };

const START_LIMIT_MS = 15_000;

/** Starts a screen on a free display number with nothing on it, and resolves once it can be shown on. Throws with Xvfb's own words if it can't. */
export async function openBareScreen(size: ScreenSize = FULL_HD, memory?: string): Promise<VirtualScreen> {
  const server = startServer(size, memory);
  try {
    return { display: `:${await displayNumber(server)}`, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The settings of the window manager: the hall's own, which leave no way out, or those that openbox comes with. */
export type Session = 'locked' | 'usual';

const OPENBOX_FILES: Readonly<Record<Session, string>> = {
  locked: join(import.meta.dirname, '../../deploy/session/openbox.xml'),
  usual: '/etc/xdg/openbox/rc.xml',
};

/** What may be unusual about a screen. */
export type ScreenWish = {
  readonly session?: Session;
  /** A folder in which the server keeps the picture itself, as a file in xwd's form, for those who look often. */
  readonly memory?: string;
};

/** Starts a screen on a free display number and resolves once its window manager answers. Throws with the programs' own words if it doesn't. */
export async function openVirtualScreen(
  size: ScreenSize = FULL_HD,
  { session = 'locked', memory }: ScreenWish = {},
): Promise<VirtualScreen> {
  const { display, stop: stopServer } = await openBareScreen(size, memory);
  const manager = startWindowManager(display, OPENBOX_FILES[session]);
  const stop = async () => {
    await manager.stop();
    await stopServer();
  };
  try {
    await windowManagerAnswers(display);
    return { display, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startServer({ width, height }: ScreenSize, memory: string | undefined): BoundChild {
  // Without -noreset the server forgets everybody when the first client leaves.
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-noreset',
    '-nolisten',
    'tcp',
    ...(memory === undefined ? [] : ['-fbdir', memory]),
  ];
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

function startWindowManager(display: string, file: string): BoundChild {
  return startBound('openbox', ['--sm-disable', '--config-file', file], {
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
