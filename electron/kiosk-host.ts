import type { KioskEvent } from '../src/core/kiosk/event.ts';
import type { Mode, ShownMode } from '../src/core/kiosk/mode.ts';

/** Runs the kiosk's machine: holds the one mode, and `dispatch` is the only way to change it. */
export class KioskHost {
  #mode: Mode;
  #isRunning = false;
  readonly #next: (mode: Mode, event: KioskEvent) => Mode;
  readonly #waiting: KioskEvent[] = [];
  readonly #listeners = new Set<(mode: Mode) => void>();

  constructor(start: Mode, next: (mode: Mode, event: KioskEvent) => Mode) {
    this.#mode = start;
    this.#next = next;
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** Takes an event; one that a listener says meanwhile is taken after it, never inside it. */
  dispatch(event: KioskEvent): void {
    this.#waiting.push(event);
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#take(next);
    } finally {
      this.#isRunning = false;
    }
  }

  /** Hears the mode, now and whenever it changes; returns the undo. */
  onMode(listener: (mode: Mode) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#mode);
    return () => this.#listeners.delete(listener);
  }

  #take(event: KioskEvent): void {
    const mode = this.#next(this.#mode, event);
    if (mode === this.#mode) return;
    this.#mode = mode;
    for (const listener of this.#listeners) listener(mode);
  }
}

/** What the screen is to show in a mode: while the page is dead, what comes back. */
export function shownMode(mode: Mode): ShownMode {
  return mode.kind === 'fault' ? mode.was : mode;
}
