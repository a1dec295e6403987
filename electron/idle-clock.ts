import type { HostEvent } from '../src/core/kiosk/event.ts';
import type { Mode } from '../src/core/kiosk/mode.ts';
import type { Clock } from './clock/clock.ts';

/** Says `went-idle` when nobody has touched for a mode's idle time, and `warning-ended` when its warning is over. */
export class IdleClock {
  #mode: Mode;
  #disarm = (): void => undefined;
  readonly #clock: Clock;
  readonly #idleTime: (mode: Mode) => number;
  readonly #say: (event: HostEvent) => void;

  /** `idleTime` is in ms since the last touch, infinite where a mode may stay for ever. */
  constructor(clock: Clock, start: Mode, idleTime: (mode: Mode) => number, say: (event: HostEvent) => void) {
    this.#clock = clock;
    this.#mode = start;
    this.#idleTime = idleTime;
    this.#say = say;
    this.#arm();
  }

  modeChanged(mode: Mode): void {
    this.#mode = mode;
    this.#arm();
  }

  /** A touch starts the idle time anew; a warning runs on, for only the machine can take it back. */
  touched(): void {
    if (!warningOf(this.#mode)) this.#arm();
  }

  #arm(): void {
    this.#disarm();
    const warning = warningOf(this.#mode);
    const ms = warning ? warning.endsAt - this.#clock.now() : this.#idleTime(this.#mode);
    this.#disarm = this.#clock.after(ms, () => this.#say({ type: warning ? 'warning-ended' : 'went-idle' }));
  }
}

function warningOf(mode: Mode) {
  return mode.kind === 'home' || mode.kind === 'deck' ? mode.warning : null;
}
