const SECOND_MS = 1000;

/**
 * Lets everything that moves without end draw at most so many frames a second: each animation goes in steps, and all take their steps in the
 * same frames. With Infinity nothing is changed. What comes to an end (a page turn, a growing disc) keeps every frame. Call it after drawing anew.
 */
export function moveInSteps(most: number): void {
  if (!Number.isFinite(most)) return;
  const step = SECOND_MS / most;
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    const { duration, easing, iterations } = effect?.getComputedTiming() ?? {};
    if (!effect || typeof duration !== 'number' || iterations !== Number.POSITIVE_INFINITY) continue;
    if (easing === 'linear') effect.updateTiming({ easing: `steps(${Math.max(1, Math.round(duration / step))})` });
    else if (!easing?.startsWith('steps')) continue;
    void animation.ready.then(
      () => takeStepsTogether(animation, step),
      () => undefined, // it was taken away before it began
    );
  }
}

function takeStepsTogether(animation: Animation, step: number): void {
  const { startTime } = animation;
  if (typeof startTime !== 'number') return;
  const together = Math.round(startTime / step) * step;
  if (together !== startTime) animation.startTime = together;
}
