import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';

const SETPRIV = '/usr/bin/setpriv';
// Electron writes its storage down on the way out; the X server and openbox are gone at once.
const GRACE_MS = 3000;

/** A program we started, and the way to end it and everything it started. */
export type BoundChild = {
  readonly process: ChildProcess;
  /** The exit code when the program has ended and what it left behind was ended, too: its own, 128 + n after signal n, 127 if it could not be started. Never rejects. */
  readonly ended: Promise<number>;
  /** Asks the program to end, insists after three seconds, and resolves when nothing of it is left. */
  readonly stop: () => Promise<void>;
};

/** How a program is started; `farewell` is the signal that asks it to end, SIGTERM unless told. */
export type ChildOptions = {
  readonly stdio: StdioOptions;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly farewell?: NodeJS.Signals;
};

/**
 * Starts a program whose life is bound to ours: it sits in a process group of its own, so that a Ctrl-C reaches us first and
 * we end things in order; and on Linux the kernel ends it should we die without a chance to.
 */
export function startBound(command: string, args: readonly string[], options: ChildOptions): BoundChild {
  const { farewell = 'SIGTERM', ...spawning } = options;
  const child = existsSync(SETPRIV)
    ? spawn(SETPRIV, ['--pdeathsig', 'TERM', command, ...args], { ...spawning, detached: true })
    : spawn(command, args, { ...spawning, detached: true });
  const ended = once(child, 'exit').then(
    () => {
      // At once, before the number can be anybody else's.
      if (child.pid !== undefined) signal(-child.pid, 'SIGKILL');
      return child.exitCode ?? 128 + (child.signalCode === null ? 0 : constants.signals[child.signalCode]);
    },
    () => 127,
  );
  return { process: child, ended, stop: () => stop(child, ended, farewell) };
}

async function stop(child: ChildProcess, ended: Promise<number>, farewell: NodeJS.Signals): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const insist = setTimeout(() => signal(-pid, 'SIGKILL'), GRACE_MS);
  // First the program alone: it ends its own helpers better than we could.
  signal(pid, farewell);
  await ended;
  clearTimeout(insist);
}

function signal(target: number, name: NodeJS.Signals): void {
  try {
    process.kill(target, name);
  } catch {
    // Nobody is left there: that is what we want.
  }
}
