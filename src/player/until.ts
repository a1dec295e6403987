/** How long main may take to answer a finger, ms: while it reads decks right after the start it is slow. */
const ANSWER_MS = 1000;

/** Ends in the frame in which main's answer has made it true, at the latest when no answer can be hoped for. */
export async function until(isTrue: () => boolean): Promise<void> {
  const began = performance.now();
  while (!isTrue() && performance.now() - began < ANSWER_MS) await new Promise((drawn) => requestAnimationFrame(drawn));
}
