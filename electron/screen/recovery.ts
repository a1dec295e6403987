import type { HostEvent } from '../../src/core/kiosk/event.ts';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';

/** How long a page may take from its load until it has drawn, ms; ten times what a slow machine took. */
const DRAWN_WITHIN_MS = 15_000;
/** How long a killed process may take to be gone, ms; it took about 10. */
const DEAD_WITHIN_MS = 2000;
/** Health after which earlier failures are forgotten, ms. Not the load: else a page that dies after each load starts anew for ever. */
const HEALTHY_AFTER_MS = 60_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** The page, as recovery handles it. */
export interface Page {
  load(): void;
  /** Ends its process; its death is told to `failed` like any other. */
  kill(): void;
}

type State = 'loading' | 'proving' | 'healthy' | 'dying' | 'waiting';

/** Brings the page back: says `page-failed` at once, loads it again, says `page-recovered` only when it has drawn again. */
export class Recovery {
  #state: State = 'waiting';
  #failures = 0;
  #isFailed = false;
  #stopTimer = (): void => undefined;
  readonly #clock: Clock;
  readonly #page: Page;
  readonly #say: (event: HostEvent) => void;
  readonly #log: Log;

  constructor(clock: Clock, page: Page, say: (event: HostEvent) => void, log: Log) {
    this.#clock = clock;
    this.#page = page;
    this.#say = say;
    this.#log = log;
  }

  /** Whether the page has drawn and lives, as far as is known. */
  get isHealthy(): boolean {
    return this.#state === 'healthy';
  }

  /** Loads the page, the first time and each time after a failure. */
  start(): void {
    this.#enter('loading', DRAWN_WITHIN_MS, () => this.hung(`nothing drawn within ${DRAWN_WITHIN_MS} ms`));
    this.#page.load();
  }

  /** The page is dead, or its load failed. */
  failed(why: string): void {
    if (this.#state === 'waiting') return;
    this.#failures += 1;
    this.#isFailed = true;
    const wait = waitAfter(this.#failures);
    this.#log.error(`page failed (${this.#failures}): ${why}; loaded again in ${wait} ms`);
    this.#enter('waiting', wait, () => this.start());
    this.#say({ type: 'page-failed', failures: this.#failures });
  }

  /** The page lives but doesn't answer: it is ended. */
  hung(why: string): void {
    if (this.#state === 'waiting' || this.#state === 'dying') return;
    this.#enter('dying', DEAD_WITHIN_MS, () => this.failed(`${why}, and its process was not to be ended`));
    this.#log.error(`page ended: ${why}`);
    this.#page.kill();
  }

  /** The page has drawn. One that failed more than once must live on for a while before it is trusted. */
  shown(): void {
    if (this.#state !== 'loading') return;
    const proof = waitAfter(this.#failures);
    if (proof === 0) this.#recovered();
    else this.#enter('proving', proof, () => this.#recovered());
  }

  #recovered(): void {
    this.#enter('healthy', HEALTHY_AFTER_MS, () => {
      this.#failures = 0;
    });
    if (!this.#isFailed) return;
    this.#isFailed = false;
    this.#log.info('page recovered');
    this.#say({ type: 'page-recovered' });
  }

  #enter(state: State, ms: number, then: () => void): void {
    this.#stopTimer();
    this.#state = state;
    this.#stopTimer = this.#clock.after(ms, then);
  }
}

/** The wait before the load after so many failures, ms: none after the first, then 1 s, doubling to 30 s. */
export function waitAfter(failures: number): number {
  return failures <= 1 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failures - 2), LONGEST_WAIT_MS);
}
