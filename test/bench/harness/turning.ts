import type { ElectronApplication, Page } from '@playwright/test';
import { deckId } from '../../../tools/bench/seeded-exhibition.ts';
import type { Hall } from '../../e2e/harness/hall.ts';
import type { Point } from '../../e2e/harness/touch.ts';
import { drawn, enterHome, still } from '../../e2e/harness/walk.ts';
import type { Peer } from './peer.ts';

/** One page turn by a finger (ours) or a key (stock), ended when the next slide stands still; and the input event with which it begins. */
export interface Turning {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly input: string;
  readonly turn: () => Promise<void>;
}

/** Ours; `at` is the middle of the button that is tapped. */
export type OurTurning = Turning & { readonly at: Point };

/** Opens the hall's first deck at its first slide, as a visitor does. */
export async function openFirstDeck(hall: Hall): Promise<void> {
  await enterHome(hall);
  await hall.touch.tapOn(hall.page.locator(`screen-home [data-opens-deck="${deckId(0)}"]`));
  await drawn(hall, `${deckId(0)} 0.0`);
  await still(hall);
}

/** Turns of an open deck: one tap on the floor's button for going on. What waits runs in the page, so that nobody asks it meanwhile. */
export async function turningOf(hall: Hall): Promise<OurTurning> {
  const box = await hall.page.locator('.chrome [data-do="on"]').boundingBox();
  if (box === null) throw new Error('no button for going on');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const turn = async () => {
    const arrived = hall.page.evaluate(nextPlaceAtRest);
    await hall.touch.tap(at.x, at.y);
    await arrived;
  };
  return { app: hall.app, page: hall.page, input: 'pointerup', turn, at };
}

/** Turns of a stock deck: the arrow key. */
export function stockTurning({ app, page }: Peer): Turning {
  const turn = async () => {
    const arrived = page.evaluate(nextStockSlideAtRest);
    await page.keyboard.press('ArrowRight');
    await arrived;
  };
  return { app, page, input: 'keydown', turn };
}

/** Process of a window's page. */
export async function pageProcess(app: ElectronApplication, page: Page): Promise<number> {
  const url = page.url();
  const pid = await app.evaluate(
    ({ webContents }, own) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === own)
        ?.getOSProcessId(),
    url,
  );
  if (pid === undefined) throw new Error(`no page on ${url}`);
  return pid;
}

/** In the page: ends two frames after the next place was drawn, when its slide has come to rest. */
function nextPlaceAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const hall = document.querySelector('concentric-hall');
    if (!hall) throw new Error('no hall');
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
    watch.observe(hall, { attributes: true, attributeFilter: ['data-drawn'] });
  });
}

/** In the page: ends when stock reveal.js says that its transition is over. */
function nextStockSlideAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const root = document.querySelector('.reveal');
    root?.addEventListener('slidetransitionend', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), { once: true });
  });
}
