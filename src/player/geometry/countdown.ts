/** What a countdown shows after `elapsed` ms when `left` seconds were left at first: whole seconds, rounded up, never below 0. */
export function secondsShown(left: number, elapsed: number): number {
  // A hair of tolerance, so that a timer a little early doesn't show a second twice.
  return Math.max(0, Math.ceil(left - elapsed / 1000 - 0.02));
}

/** Milliseconds until the shown second changes; undefined when it has come to 0. */
export function untilNextSecond(left: number, elapsed: number): number | undefined {
  const rest = left * 1000 - elapsed;
  if (rest <= 20) return undefined;
  return Math.max(10, rest - (Math.ceil(rest / 1000 - 0.02) - 1) * 1000);
}
