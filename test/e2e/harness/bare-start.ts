import { execFile, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import { NO_SANDBOX } from '../../../tools/start/launch-app.ts';
import { type BoundChild, startBound } from '../../../tools/system/bound-child.ts';
import { hallEnvironment } from './hall-environment.ts';
import type { Stage } from './journey.ts';

/** The program as a session starts it, without Playwright's hands on it. */
export type Bare = BoundChild & {
  /** What it has printed so far. */
  readonly output: () => string;
};

/** How it is started. A name in `env` that is undefined is taken out of the environment. */
export type BareStart = {
  readonly stage: Stage;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly args?: readonly string[];
  /** A command that gets program and arguments appended, as `unshare -n`. */
  readonly through?: readonly string[];
  readonly executable?: string;
  /** The folder the app is in; out/test unless told. */
  readonly app?: string;
  /** An open file that it prints to instead of to us. */
  readonly printsTo?: number;
};

/** Starts Electron on the test build. */
export function startBare(start: BareStart): Bare {
  const { stage, env = {}, args = [], through = [], executable = stage.runtime.executable, printsTo = 'pipe' } = start;
  const app = start.app ?? buildFolder(process.cwd(), 'test');
  const flags = NO_SANDBOX && !through.includes('unshare') ? ['--no-sandbox'] : [];
  const [command = executable, ...rest] = [...through, executable, ...flags, app, ...args];
  const child = startBound(command, rest, {
    stdio: ['ignore', printsTo, printsTo],
    env: { ...hallEnvironment(stage), ...env },
  });
  let printed = '';
  for (const stream of [child.process.stdout, child.process.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  return { ...child, output: () => printed };
}

/** A pipe, as an open file, whose reader goes after the first character: who prints more into it meets an error each time. */
export async function deafPipe(folder: string): Promise<number> {
  const path = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [path]);
  spawn('head', ['-c', '1', path], { stdio: 'ignore' });
  return openSync(path, 'w'); // waits for the reader
}

/** The colour of one pixel of a screen, as `#rrggbb`, asked from outside. */
export async function pixelOf(display: string, x: number, y: number): Promise<string> {
  const args = ['-silent', '-window', 'root', '-crop', `1x1+${x}+${y}`, '-depth', '8', 'txt:-'];
  const { stdout } = await promisify(execFile)('import', args, { env: { ...process.env, DISPLAY: display } });
  return (/#[0-9A-F]{6}/.exec(stdout)?.[0] ?? '').toLowerCase();
}

/** The middle of the sun of attract's first scene at 1920 × 1080. */
export const SUN = { x: 878, y: 579, color: '#b3201f' };
