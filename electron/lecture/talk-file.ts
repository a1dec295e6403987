import { readFile, rm } from 'node:fs/promises';
import { type KeptTalk, OFFERED_MS, readKeptTalk } from '../../src/core/lecture/kept-talk.ts';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import { reason } from '../reason.ts';
import { writeWhole } from '../whole-file.ts';

/** How long a change waits for others before it is written, ms. */
const GATHER_MS = 1000;

/** A talk that has stopped a moment ago, and for how much longer it is offered, ms. */
export interface FoundTalk {
  readonly talk: KeptTalk;
  readonly for: number;
}

/** Keeps the talk on disk while somebody speaks, at most two seconds behind; takes it away when it is over. A disk that can't be written to is a line in the log, and the talk goes on. */
export class TalkFile {
  readonly #path: string;
  readonly #clock: Clock;
  readonly #log: Log;
  #isWaiting = false;
  #isThere = false;
  #last = Promise.resolve();

  constructor(path: string, clock: Clock, log: Log) {
    this.#path = path;
    this.#clock = clock;
    this.#log = log;
  }

  /** Something has changed: `talk` tells how it stands when it is time to write, undefined when nobody speaks any more. */
  changed(talk: () => KeptTalk | undefined): void {
    if (this.#isWaiting || (!this.#isThere && !talk())) return;
    this.#isWaiting = true;
    this.#clock.after(GATHER_MS, () => {
      this.#isWaiting = false;
      const newest = talk();
      // One after the other, and none ever fails.
      this.#last = this.#last.then(() => (newest ? this.#write(newest) : this.#remove()));
    });
  }

  /** The talk that stopped less than ten minutes ago; undefined when there is none. `now` is the wall clock, ms since 1970: a file from the future is one of a dead clock and counts for nothing. */
  async find(now: number): Promise<FoundTalk | undefined> {
    const found = readKeptTalk(await readFile(this.#path, 'utf8').catch(() => ''));
    const age = now - (found?.at ?? 0);
    if (!found || age < 0 || age >= OFFERED_MS) return undefined;
    this.#isThere = true;
    return { talk: found.talk, for: OFFERED_MS - age };
  }

  async #write(talk: KeptTalk): Promise<void> {
    this.#isThere = true;
    try {
      await writeWhole(this.#path, JSON.stringify({ at: Date.now(), talk }));
    } catch (error) {
      this.#log.warn(`talk not kept in ${this.#path}: ${reason(error)}`);
    }
  }

  async #remove(): Promise<void> {
    this.#isThere = false;
    await rm(this.#path, { force: true }).catch((error: unknown) => this.#log.warn(`talk not taken away: ${reason(error)}`));
  }
}
