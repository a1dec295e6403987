import type { WebContents } from 'electron';
import type { Clock } from '../clock/clock.ts';

/** How often the page is asked for a sign of life, and how long it may owe one, ms. A hung page without touch gets no `unresponsive` from Electron. */
const BEAT_MS = 2000;
const OWED_MS = 6000;
/** A world of JavaScript that the page's own scripts can't reach. */
const WORLD = 999;

/** Asks a page for a sign of life as long as it `isExpected`; says `hung` when it owes one for too long. Returns the undo. */
export function listenToHeart(page: WebContents, clock: Clock, isExpected: () => boolean, hung: (why: string) => void): () => void {
  let owedSince: number | undefined;
  let stop = clock.after(BEAT_MS, beat);
  return () => stop();

  function beat(): void {
    stop = clock.after(BEAT_MS, beat);
    if (!isExpected() || page.isDestroyed()) owedSince = undefined;
    else if (owedSince === undefined) ask();
    else if (clock.now() - owedSince >= OWED_MS) hung(`no sign of life for ${OWED_MS} ms`);
  }

  function ask(): void {
    const asked = clock.now();
    owedSince = asked;
    const answered = () => {
      if (owedSince === asked) owedSince = undefined;
    };
    // A page that dies meanwhile answers by failing; its death is told elsewhere.
    page.executeJavaScriptInIsolatedWorld(WORLD, [{ code: '0' }]).then(answered, answered);
  }
}
