import { expect, type Page } from '@playwright/test';
import { say } from './every-state.ts';
import type { Hall } from './hall.ts';
import { deckMode, drawn, OFTEN, walkTo } from './walk.ts';

/** The deck on which hands are tried out, and a slide in its middle without steps. */
export const DECK = 'innovation-park';
export const MIDDLE = 6;
/** Where swipes on a slide begin and end, CSS pixels of a Full HD screen. */
export const LEFT = { x: 400, y: 400 };
export const RIGHT = { x: 1500, y: 400 };

/** From attract into the deck by finger, and at once to a slide. */
export async function comeTo(hall: Hall, slide: number): Promise<void> {
  await walkTo(hall, DECK, 0);
  await say(hall.page, { type: 'slide-turned', to: slide });
  await drawn(hall, `${DECK} ${slide}.0`);
}

/** A plain swipe, on from an even slide and back from an odd one, turns exactly one page. */
export async function plainSwipeWorks(hall: Hall): Promise<void> {
  const { slide } = await deckMode(hall);
  await (slide % 2 === 0 ? hall.touch.swipe(RIGHT, LEFT) : hall.touch.swipe(LEFT, RIGHT));
  const to = slide % 2 === 0 ? slide + 1 : slide - 1;
  await expect.poll(async () => (await deckMode(hall)).slide, OFTEN).toBe(to);
  await drawn(hall, `${DECK} ${to}.${(await deckMode(hall)).step}`);
  expect(await deckMode(hall)).toMatchObject({ slide: to });
}

/** Hears what the page says from now on; answers with the events' types so far. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.locator('concentric-hall').evaluateHandle((hall) => {
    const types: string[] = [];
    hall.addEventListener('said', (event) => event instanceof CustomEvent && types.push(String(event.detail.type)));
    return types;
  });
  return () => heard.jsonValue();
}
