import type { Clock } from './clock.ts';

/** The longest wait that setTimeout can hold, in ms (24.8 days); a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's monotonic clock. */
export class SystemClock implements Clock {
  now(): number {
    return performance.now();
  }

  after(ms: number, then: () => void): () => void {
    if (ms > LONGEST_MS) return () => undefined;
    const timer = setTimeout(then, Math.max(0, ms));
    return () => clearTimeout(timer);
  }
}
