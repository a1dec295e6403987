import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_FOR_NPM_EVERY_MS = 500;

/** The ending of a command: it comes with a signal that asks us to go, or with the npm that runs us. */
export function endingOfCommand(env: NodeJS.ProcessEnv): Ending {
  const ending = new Ending();
  ending.listenToSignals();
  ending.followNpm(env);
  return ending;
}

/** Ends what a command has started, newest first, once: at its own end or at a Ctrl-C. */
export class Ending {
  readonly #stops: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  /** Remembers how to end something that was just started. What comes after the end has begun is ended at once. */
  async add(stop: () => Promise<void>): Promise<void> {
    if (this.#running === undefined) this.#stops.push(stop);
    else await stop();
  }

  /** Ends everything and resolves when nothing is left; a second call waits for the first. */
  run(): Promise<void> {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  /** From now on a signal that asks us to go ends everything and exits with 128 + its number. */
  listenToSignals(): void {
    for (const signal of SIGNALS) {
      process.on(signal, () => this.#leave(signal));
    }
  }

  /** Ends everything, too, when the npm that runs us was killed: its shell takes a signal for itself and passes nothing on. */
  followNpm(env: NodeJS.ProcessEnv): void {
    if (env['npm_lifecycle_event'] === undefined) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) this.#leave('SIGTERM');
    }, LOOK_FOR_NPM_EVERY_MS).unref();
  }

  #leave(signal: (typeof SIGNALS)[number]): void {
    process.exitCode = 128 + constants.signals[signal];
    void this.run().then(() => process.exit()); // nobody waits for a signal's handler
  }

  async #stopAll(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop();
  }
}
