import type { Page } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { isOpenable } from '../../../src/core/deck/library.ts';
import { slideStates } from '../../../src/core/deck/slide-states.ts';
import type { PageEvent } from '../../../src/core/kiosk/event.ts';
import type { Walk } from '../../../tools/test/combinations.ts';
import type { Hall } from './hall.ts';
import { expect } from './journey.ts';
import { drawn, OFTEN, still } from './walk.ts';

/** Says a finger's word on the page, as a screen would: through the same door as a tap. */
export function say(page: Page, event: PageEvent): Promise<void> {
  return page.locator('concentric-hall').evaluate((hall, detail) => {
    hall.dispatchEvent(new CustomEvent('said', { bubbles: true, detail }));
  }, event);
}

/** Leads through every screen, and every slide in every state that core names; `look` is called at each, at rest, with its name. */
export async function everyState(hall: Hall, { language, aids }: Walk, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = hall;
  const at = async (place: string, name: string) => {
    await drawn(hall, place);
    await still(hall);
    await look(name);
  };
  const { shelves } = await readSlidesFolder('slides');
  const { library, shown } = shelves[language];
  await say(page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  if (language !== 'zh') await say(page, { type: 'language-chosen', language });
  for (const aid of aids) await say(page, { type: 'aid-turned', aid, on: true });
  await expect.poll(hall.mode).toMatchObject({ kind: 'home', visit: { language, aids } });
  await at('home', 'screen--home');
  await say(page, { type: 'about-turned', open: true });
  await expect(page.locator('screen-about')).toBeVisible();
  await at('home', 'screen--about');
  await say(page, { type: 'about-turned', open: false });

  for (const deck of library.decks.filter(isOpenable)) {
    await say(page, { type: 'deck-opened', deck: deck.id });
    for (const [number, slide] of (shown.get(deck.id) ?? []).entries()) {
      await say(page, { type: 'slide-turned', to: number });
      await drawn(hall, `${deck.id} ${number}.0`);
      let step = 0;
      for (const state of slideStates(slide)) {
        for (; step < state.step; step++) await say(page, { type: 'went-on' });
        const [block, part] = Object.entries(state.open)[0] ?? [];
        if (block !== undefined) await say(page, { type: 'block-opened', block, part: part ?? null });
        await expect.poll(hall.mode, OFTEN).toMatchObject({ slide: number, step, open: state.open });
        await at(`${deck.id} ${number}.${step}`, `${deck.id}--${slide.id}--${state.name}`);
        if (block !== undefined) await say(page, { type: 'block-opened', block, part: null });
      }
    }
    const last = deck.slides.length - 1;
    await say(page, { type: 'overview-turned', open: true });
    await expect(page.locator('screen-overview')).toBeVisible();
    await at(`${deck.id} ${last}.${deck.slides[last]?.steps ?? 0}`, `screen--overview-${deck.id}`);
    await say(page, { type: 'slide-turned', to: deck.slides.length });
    await at(`${deck.id} ${last}.${deck.slides[last]?.steps ?? 0} end`, `screen--end-${deck.id}`);
    await say(page, { type: 'deck-closed' });
    await drawn(hall, 'home');
  }
}
