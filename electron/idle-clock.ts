import type { HostEvent } from '../src/core/kiosk/event.ts';
import type { Mode } from '../src/core/kiosk/mode.ts';
import type { Clock } from './clock/clock.ts';

/** Says `went-idle` when nobody has touched for a mode's idle time, and `warning-ended` when its warning is over. */
export class IdleClock {
  #mode: Mode | undefined;
  #disarm = (): void => undefined;
  readonly #clock: Clock;
  readonly #idleTime: (mode: Mode) => number;
  readonly #say: (event: HostEvent) => void;

  /** `idleTime` is in ms since the last touch, infinite where a mode may stay for ever. */
  constructor(clock: Clock, idleTime: (mode: Mode) => number, say: (event: HostEvent) => void) {
    this.#clock = clock;
    this.#idleTime = idleTime;
    this.#say = say;
  }

  /** Takes the mode from now on; its time starts now. */
  modeChanged(mode: Mode): void {
    this.#mode = mode;
    this.#arm(mode);
  }

  /** A touch starts the idle time anew; a warning runs on, for only the machine can take it back. */
  touched(): void {
    if (this.#mode && !warningOf(this.#mode)) this.#arm(this.#mode);
  }

  #arm(mode: Mode): void {
    this.#disarm();
    const warning = warningOf(mode);
    const ms = warning ? warning.endsAt - this.#clock.now() : this.#idleTime(mode);
    this.#disarm = this.#clock.after(ms, () => this.#say({ type: warning ? 'warning-ended' : 'went-idle' }));
  }
}

function warningOf(mode: Mode) {
  return 'warning' in mode ? mode.warning : null;
}
