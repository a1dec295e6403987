import type { ElectronApplication, Page } from '@playwright/test';
import { deckId } from '../../../tools/bench/seeded-exhibition.ts';
import { FULL_HD } from '../../../tools/system/virtual-screen.ts';
import type { Hall } from '../../e2e/harness/hall.ts';
import { drawn, enterHome, still } from '../../e2e/harness/walk.ts';
import type { Peer } from './peer.ts';
import { watchFor } from './watch-for.ts';

/** One page turn by a swipe (ours) or a key (stock), ended when the next slide stands still; and the input event with which it begins. */
export interface Turning {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly input: 'pointerup' | 'keydown';
  readonly turn: () => Promise<void>;
}

/** A swipe that turns to the next slide: its ends. */
const SWIPE = {
  from: { x: FULL_HD.width * 0.8, y: FULL_HD.height * 0.3 },
  to: { x: FULL_HD.width * 0.3, y: FULL_HD.height * 0.3 },
} as const;

/** Opens the hall's first deck at its first slide, as a visitor does. */
export async function openFirstDeck(hall: Hall): Promise<void> {
  await enterHome(hall);
  await hall.touch.tapOn(hall.page.locator(`screen-home [data-opens-deck="${deckId(0)}"]`));
  await drawn(hall, `${deckId(0)} 0.0`);
  await still(hall);
}

/** Turns of an open deck. What waits for their end runs in the page, so that nobody asks it meanwhile. */
export function turningOf(hall: Hall): Turning {
  const turn = async () => {
    const rest = await watchFor(hall.page, nextPlaceAtRest);
    await hall.touch.swipe(SWIPE.from, SWIPE.to);
    await rest();
  };
  return { app: hall.app, page: hall.page, input: 'pointerup', turn };
}

/** Turns of a stock deck: the arrow key. */
export function stockTurning({ app, page }: Peer): Turning {
  const turn = async () => {
    const rest = await watchFor(page, nextStockSlideAtRest);
    await page.keyboard.press('ArrowRight');
    await rest();
  };
  return { app, page, input: 'keydown', turn };
}

/** Process of a window's page. */
export async function pageProcess(app: ElectronApplication, page: Page): Promise<number> {
  const pid = await app.evaluate(
    ({ webContents }, url) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === url)
        ?.getOSProcessId(),
    page.url(),
  );
  if (pid === undefined) throw new Error(`no page on ${page.url()}`);
  return pid;
}

/** In the page: ends two frames after the next place was drawn, when its slide has come to rest. */
function nextPlaceAtRest(): { readonly answer: Promise<void> } {
  const answer = new Promise<void>((resolve, reject) => {
    const hall = document.querySelector('concentric-hall');
    if (!hall) return reject(new Error('no hall'));
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
    watch.observe(hall, { attributes: true, attributeFilter: ['data-drawn'] });
  });
  return { answer };
}

/** In the page: ends two frames after stock reveal.js says that its transition is over. */
function nextStockSlideAtRest(): { readonly answer: Promise<void> } {
  const answer = new Promise<void>((resolve) => {
    const ended = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    document.querySelector('.reveal')?.addEventListener('slidetransitionend', ended, { once: true });
  });
  return { answer };
}
