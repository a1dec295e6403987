import { writeFileSync } from 'node:fs';
import type { Clock } from './clock/clock.ts';
import type { Log } from './log.ts';

/** How often a sign is given, ms: the watch outside looks every six seconds (deploy/session/watch-life.sh). */
const SIGN_MS = 2000;
/**
 * How long recovery may try before signs end, ms. A killed page is back within a second; a page that keeps dying has by then
 * been loaded six times (waits of 0, 1, 2, 4, 8 and 16 s), and nothing smaller than a new start of everything is left.
 */
const RECOVERY_MS = 60_000;

/** What a sign says, and where it is written. */
export interface SignOfLife {
  /** The file that is watched; without one nothing happens. */
  readonly file: string | undefined;
  readonly clock: Clock;
  /** Whether the page has drawn and answers. */
  readonly isHealthy: () => boolean;
  readonly log: Log;
}

/**
 * Writes another number into the file every two seconds while the page is healthy, or was a minute ago at most; never before
 * it was for the first time. A file that can't be written is told to the log, once. Returns the undo.
 */
export function giveSignsOfLife({ file, clock, isHealthy, log }: SignOfLife): () => void {
  if (!file) return () => undefined;
  const path: string = file;
  let healthyAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  let isTold = false;
  let stop = clock.after(SIGN_MS, look);
  return () => stop();

  function look(): void {
    stop = clock.after(SIGN_MS, look);
    if (isHealthy()) healthyAt = clock.now();
    if (clock.now() - healthyAt <= RECOVERY_MS) sign();
  }

  function sign(): void {
    count += 1;
    try {
      writeFileSync(path, `${count}\n`);
    } catch (error) {
      if (!isTold) log.error(`no sign of life can be given, so the system will start the program again: ${String(error)}`);
      isTold = true;
    }
  }
}
