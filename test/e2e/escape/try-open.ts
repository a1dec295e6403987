import type { EscapeHall } from './escape-hall.ts';
import { differences, type Look } from './eye.ts';
import type { Aspect, Way } from './ways/way.ts';

/** How long a way out may take to show, ms: three times what the slowest, the dialog for printing, took on a loaded machine. */
const SHOWN_MS = 12_000;

/** Tries a way where nothing stops it, and tells what had changed since a look from before when it showed, or when its time (ms) was over. */
export async function tryOpen(
  { hands, eye }: Pick<EscapeHall, 'hands' | 'eye'>,
  way: Way,
  fresh: Look,
  limit = SHOWN_MS,
): Promise<{ isShown: boolean; changed: readonly Aspect[] }> {
  await way.prepare?.(hands);
  // A trail that was laid is no way out yet.
  const before = way.prepare ? await eye.look() : fresh;
  const caught = await way.attempt(hands);
  const began = performance.now();
  for (;;) {
    const after = await eye.look();
    const isShown = way.shows === 'catch' ? caught !== undefined : way.shows !== 'touch' && before[way.shows] !== after[way.shows];
    if (isShown || performance.now() - began > limit) return { isShown, changed: differences(fresh, after) };
  }
}
