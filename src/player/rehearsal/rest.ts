/** How long the page waits for its pictures and films before it is looked at as it is, ms: they come from this machine's disk. */
const PATIENCE_MS = 3000;

/** Ends when everything that moves and ends has come to rest and every picture of the slide in front is there, or can't be had. */
export async function rest(): Promise<void> {
  await settledPictures();
  for (let moving = endingAnimations(); moving.length > 0; moving = endingAnimations()) {
    // One that is taken away meanwhile has ended too.
    await Promise.all(moving.map((animation) => animation.finished.catch(() => undefined)));
  }
  await new Promise(requestAnimationFrame);
}

function endingAnimations(): readonly Animation[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
}

async function settledPictures(): Promise<void> {
  const began = performance.now();
  const isSettled = () =>
    [...document.querySelectorAll<HTMLImageElement>('section.slide.present img')].every(({ complete }) => complete) &&
    [...document.querySelectorAll<HTMLVideoElement>('section.slide.present video')].every(
      ({ readyState, error }) => readyState >= HTMLMediaElement.HAVE_METADATA || error !== null,
    );
  while (!isSettled() && performance.now() - began < PATIENCE_MS) await new Promise(requestAnimationFrame);
}
