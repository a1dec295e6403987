import type { Clock } from './clock.ts';

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/** A clock that stands still until it is advanced: tests decide what time it is. */
export class AdvancingClock implements Clock {
  #now = 0;
  #timers: readonly Timer[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, then: () => void): () => void {
    if (ms === Number.POSITIVE_INFINITY) return () => undefined;
    const timer: Timer = { at: this.#now + Math.max(0, ms), then };
    this.#timers = [...this.#timers, timer];
    return () => this.#drop(timer);
  }

  /** Lets `ms` pass: what comes due meanwhile is called in order, each at its own moment, timers set on the way included. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#nextUntil(end); next; next = this.#nextUntil(end)) {
      this.#drop(next);
      this.#now = next.at;
      next.then();
    }
    this.#now = end;
  }

  #nextUntil(end: number): Timer | undefined {
    const due = this.#timers.filter((timer) => timer.at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }

  #drop(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
  }
}
