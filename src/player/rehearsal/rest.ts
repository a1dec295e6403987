/** How long the page waits for its pictures and films before it is looked at as it is, ms: they come from this machine's disk. */
const PATIENCE_MS = 3000;
/** How often it looks whether something still moves or is on its way, ms. */
const OFTEN_MS = 4;

/**
 * Ends when the drawing that is under way has ended, everything that moves stands where it goes to, and every picture of the slide in
 * front is there or can't be had. Waits for no frames, and ends what moves at once: a window that nobody sees draws one only now and then.
 */
export async function rest(drawing: Promise<void>): Promise<void> {
  const hurrying = setInterval(endMoves, OFTEN_MS);
  try {
    await drawing;
    await picturesSettled();
    do await pause();
    while (endMoves());
  } finally {
    clearInterval(hurrying);
  }
}

/** Ends everything that moves and has an end; whether there was anything. */
function endMoves(): boolean {
  const moving = document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  for (const animation of moving) animation.finish();
  return moving.length > 0;
}

async function picturesSettled(): Promise<void> {
  const began = performance.now();
  const isSettled = () =>
    [...document.querySelectorAll<HTMLImageElement>('section.slide.present img')].every(({ complete }) => complete) &&
    [...document.querySelectorAll<HTMLVideoElement>('section.slide.present video')].every(
      ({ readyState, error }) => readyState >= HTMLMediaElement.HAVE_METADATA || error !== null,
    );
  while (!isSettled() && performance.now() - began < PATIENCE_MS) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, OFTEN_MS));
}
