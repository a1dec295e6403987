import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import { NO_SANDBOX } from '../../../tools/start/launch-app.ts';
import { startBound } from '../../../tools/system/bound-child.ts';
import { openBareScreen } from '../../../tools/system/virtual-screen.ts';
import { listenAsSystemd, type NotifySocket } from '../../deploy/notify-socket.ts';
import { hallEnvironment } from './hall-environment.ts';
import type { Stage } from './journey.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** What the unit would give the watch: it looks every second. */
const WATCHDOG_MS = 5000;

/** The locked session as a hall runs it, with the real program in it, looked at from outside. */
export type HallSession = {
  readonly systemd: NotifySocket;
  /** The app's own folder, a copy: a test may damage it. */
  readonly appFolder: string;
  readonly xdotool: (...args: readonly string[]) => Promise<string>;
  /** Every visible window with its place and size, one text each. */
  readonly windows: () => Promise<readonly string[]>;
  /** The numbers of the processes of the session whose command line holds all of `words` and none of `without`. */
  readonly processes: (words: readonly string[], without?: readonly string[]) => Promise<readonly number[]>;
  /** What main has written to its log. */
  readonly log: () => Promise<string>;
  /** The exit code of the session, once it has ended. */
  readonly ended: Promise<number>;
  readonly close: () => Promise<void>;
};

/** Starts the session on a screen of its own, with another window manager file if `openboxFile` names one. */
export async function openHallSession({ runtime, fontConfig, temporary }: Stage, openboxFile?: string): Promise<HallSession> {
  const folder = await mkdtemp(join(temporary, 'session-'));
  const [appFolder, userData, scripts] = [join(folder, 'app'), join(folder, 'data'), join(folder, 'scripts')];
  await cp(buildFolder(PROJECT, 'test'), appFolder, { recursive: true });
  await cp(join(PROJECT, 'deploy/session'), scripts, { recursive: true });
  if (openboxFile !== undefined) await cp(openboxFile, join(scripts, 'openbox.xml'));
  await mkdir(userData);

  const screen = await openBareScreen();
  const systemd = await listenAsSystemd(folder);
  const env = {
    ...hallEnvironment({ runtime, display: screen.display, fontConfig, slides: join(PROJECT, 'slides') }),
    NOTIFY_SOCKET: systemd.path,
    WATCHDOG_USEC: String(WATCHDOG_MS * 1000),
    XDG_RUNTIME_DIR: folder,
  };
  const program = [runtime.executable, ...(NO_SANDBOX ? ['--no-sandbox'] : []), '--log-level=3', appFolder, `--user-data-dir=${userData}`];
  const session = startBound('sh', [join(scripts, 'x-session.sh'), ...program], { stdio: 'ignore', env });

  const xdotool = async (...args: readonly string[]) => (await promisify(execFile)('xdotool', args, { env })).stdout;
  const windows = async () => {
    const numbers = (await xdotool('search', '--onlyvisible', '--name', '.*').catch(() => '')).split('\n').filter((line) => line !== '');
    return Promise.all(numbers.map(async (number) => (await xdotool('getwindowgeometry', number)).replaceAll(/\s+/g, ' ').trim()));
  };
  const close = async () => {
    await session.stop();
    await systemd.stop();
    await screen.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const log = () => readFile(join(userData, 'logs/main.log'), 'utf8').catch(() => '');
  const processes = (words: readonly string[], without: readonly string[] = []) => processesWith([folder, ...words], without);
  return { systemd, appFolder, xdotool, windows, processes, log, ended: session.ended, close };
}

/** Waits until the exhibition has told systemd that it is there. */
export async function ready({ systemd, log }: HallSession): Promise<void> {
  await expect.poll(systemd.heard, { message: `READY=1; main wrote: ${await log()}`, timeout: 60_000 }).toContain('READY=1');
}

async function processesWith(words: readonly string[], without: readonly string[]): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    numbers.map(async (number) => ({ number: Number(number), line: await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '') })),
  );
  const fits = (line: string) => words.every((word) => line.includes(word)) && !without.some((word) => line.includes(word));
  return lines.filter(({ line }) => fits(line)).map(({ number }) => number);
}
