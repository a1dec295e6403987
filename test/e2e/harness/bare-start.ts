import { execFile } from 'node:child_process';
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
};

/** Starts Electron on the test build. */
export function startBare({
  stage,
  env = {},
  args = [],
  through = [],
  executable = stage.runtime.executable,
  app = buildFolder(process.cwd(), 'test'),
}: BareStart): Bare {
  const flags = NO_SANDBOX && !through.includes('unshare') ? ['--no-sandbox'] : [];
  const [command = executable, ...rest] = [...through, executable, ...flags, app, ...args];
  const child = startBound(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...hallEnvironment(stage), ...env } });
  let printed = '';
  for (const stream of [child.process.stdout, child.process.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  return { ...child, output: () => printed };
}

/** The colour of one pixel of a screen, as `#rrggbb`, asked from outside. */
export async function pixelOf(display: string, x: number, y: number): Promise<string> {
  const args = ['-silent', '-window', 'root', '-crop', `1x1+${x}+${y}`, '-depth', '8', 'txt:-'];
  const { stdout } = await promisify(execFile)('import', args, { env: { ...process.env, DISPLAY: display } });
  return (/#[0-9A-F]{6}/.exec(stdout)?.[0] ?? '').toLowerCase();
}

/** The middle of the sun of attract's first scene at 1920 × 1080. */
export const SUN = { x: 878, y: 579, color: '#b3201f' };
