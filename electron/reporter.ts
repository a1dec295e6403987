import type { PageEvent } from '../src/core/kiosk/event.ts';

/** Hands on what fingers say, in its order. What has to wait for its deck is forgotten when a finger says something else meanwhile. */
export function reporter(
  before: (event: PageEvent) => Promise<void> | undefined,
  take: (event: PageEvent) => void,
): (event: PageEvent) => void {
  let newest = 0;
  return (event) => {
    const own = ++newest;
    const ready = before(event);
    if (!ready) take(event);
    else void ready.then(() => own === newest && take(event)); // never fails: a deck that can't be read is read too
  };
}
