import { ANSWER_LIMIT_MS, type EscapeHall } from './escape-hall.ts';
import { described, differences, type Look } from './eye.ts';
import type { Way } from './ways/way.ts';

/** How long the program may take to bring back a page that it has ended, ms: three times what a loaded machine took. */
const COME_BACK_MS = 10_000;

/** What an attempt has got, in words, held against a look from before; undefined when the oracle finds nothing. */
export async function tryLocked(place: EscapeHall, way: Way, fresh: Look): Promise<string | undefined> {
  const { hands, eye, answers } = place;
  await way.prepare?.(hands);
  const caught = await way.attempt(hands);
  if (way.endsPage) await isBack(place, fresh);
  const found = [caught === undefined ? '' : `catch: ${String(caught)}`, wrong(way, fresh, await eye.look())];
  // What an attempt laid on the page covers its buttons; when they answer, all that the page had to do before is done.
  await place.tidy();
  if (!(await answers(ANSWER_LIMIT_MS))) found.push("touch: the exhibition doesn't answer any more");
  found.push(wrong(way, fresh, await eye.look()));
  const words = [...new Set(found)].filter((line) => line !== '');
  return words.length === 0 ? undefined : words.join('\n');
}

/** What differs, but for the document of a page that was to be ended. */
function wrong(way: Way, fresh: Look, now: Look): string {
  const after = way.endsPage ? { ...now, document: fresh.document } : now;
  return differences(fresh, after).length === 0 ? '' : described(fresh, after);
}

/** Waits until an ended page has come back, or for its time to be over: the oracle then says what is wrong. */
async function isBack({ eye }: EscapeHall, fresh: Look): Promise<void> {
  const began = performance.now();
  const isAway = async () => {
    const { document, mode } = await eye.look();
    return document === fresh.document || document === 'away' || mode !== fresh.mode;
  };
  while ((await isAway()) && performance.now() - began < COME_BACK_MS);
}
