import type { WebContents } from 'electron';
import type { Clock } from '../clock/clock.ts';

/** How often the page is asked for a sign of life, ms. */
const BEAT_MS = 1000;
/** Signs missed in a row before a developer is told, and before the page counts as dead. Beats, not time: a main that was asleep owes them itself. */
const WORRYING = 3;
const ENOUGH = 5;
/** A world of JavaScript that the page's own scripts can't reach. */
const WORLD = 999;

/**
 * Lets the page draw one pixel of its corner in another shade of nearly nothing, and answers whether a frame came after it: a calm
 * page does that too, one that can't draw any more doesn't begin another one after the next. It is drawn on a canvas, so that no
 * style is worked out anew. Without a change the frame comes even where nothing can be drawn.
 */
const BEAT = `new Promise((answer) => {
  if (!globalThis.corner?.isConnected) {
    globalThis.corner = document.createElement('canvas');
    corner.width = corner.height = 1;
    corner.ariaHidden = 'true';
    corner.className = 'heartbeat';
    corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 1px; height: 1px; pointer-events: none';
    document.documentElement.append(corner);
    globalThis.pixel = corner.getContext('2d', { willReadFrequently: true });
  }
  globalThis.isDark = !globalThis.isDark;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = 'rgb(0 0 0 / ' + (isDark ? 2 : 1) + '%)';
  pixel.fillRect(0, 0, 1, 1);
  requestAnimationFrame(() => answer(true));
  setTimeout(() => answer(false), ${BEAT_MS * 0.9});
})`;

/** What the page answered to the last beat: a frame, only words, nothing yet. */
type Sign = 'frame' | 'words' | 'none';

/** What the heartbeat needs of a page. */
export type Beating = Pick<WebContents, 'isDestroyed' | 'executeJavaScriptInIsolatedWorld'>;

/** Whom the heart tells. */
export interface HeartListener {
  /** Whether a sign is owed: not while the page loads or is dead. */
  readonly isExpected: () => boolean;
  /** Three beats without a frame. */
  readonly worrying: (why: string) => void;
  /** Five beats at which the page's scripts answered and nothing was drawn: the page may be well, and what draws it not. */
  readonly frozen: (why: string) => void;
  /** Five beats without an answer, or five more without a frame. */
  readonly hung: (why: string) => void;
}

/** Listens to a page's heart: scripts that answer and frames that are drawn. Electron's `unresponsive` stays silent without a finger. Returns the undo. */
export function listenToHeart(page: Beating, clock: Clock, listener: HeartListener): () => void {
  let sign: Sign = 'frame';
  let missed = 0;
  let asked = 0;
  let stop = clock.after(BEAT_MS, beat);
  return () => stop();

  function beat(): void {
    stop = clock.after(BEAT_MS, beat);
    if (page.isDestroyed() || !listener.isExpected()) {
      forget();
      return;
    }
    missed = sign === 'frame' ? 0 : missed + 1;
    const why = `${sign === 'words' ? 'its scripts answer, but nothing is drawn' : 'no sign of life'} for ${missed} s`;
    if (missed === WORRYING) listener.worrying(why);
    if (missed === ENOUGH && sign === 'words') listener.frozen(why);
    if (missed < ENOUGH * (sign === 'words' ? 2 : 1)) {
      ask();
      return;
    }
    // Before it is told: the next page may stand before the next beat, and owes nothing yet.
    forget();
    listener.hung(why);
  }

  function forget(): void {
    asked += 1;
    sign = 'frame';
    missed = 0;
  }

  function ask(): void {
    sign = 'none';
    asked += 1;
    const mine = asked;
    const answered = (isDrawn: boolean) => {
      if (mine === asked) sign = isDrawn ? 'frame' : 'words';
    };
    // A page that dies meanwhile answers by failing; its death is told elsewhere.
    drewFrame(page).then(answered, () => undefined);
  }
}

/** Whether what the page's scripts have done so far, and one pixel more, is drawn within a second; rejects, or never ends, when the page dies meanwhile. */
export async function drewFrame(page: Beating): Promise<boolean> {
  const answer: unknown = await page.executeJavaScriptInIsolatedWorld(WORLD, [{ code: BEAT }]);
  return answer === true;
}
