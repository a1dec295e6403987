import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseDeck } from '../../src/core/deck/parse.ts';
import { slideStates } from '../../src/core/deck/slide-states.ts';
import type { PageEvent } from '../../src/core/kiosk/event.ts';
import { expect, test } from '../e2e/harness/journey.ts';
import { drawn } from '../e2e/harness/walk.ts';

const DECKS = ['innovation-park'];

/** Says a finger's word on the page, as a screen would: through the same door as a tap. */
function say(page: Page, event: PageEvent): Promise<void> {
  return page.locator('concentric-hall').evaluate((hall, detail) => {
    hall.dispatchEvent(new CustomEvent('said', { bubbles: true, detail }));
  }, event);
}

test('a picture of every screen and of every slide in every state that core names', async ({ hall, screenSize }) => {
  test.setTimeout(600_000);
  const { page, advance } = hall;
  const folder = join('out/pictures', `${screenSize.width}x${screenSize.height}`);
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const take = async (name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'allow' });
  };
  await drawn(hall, 'attract');
  await take('screen--attract');
  await say(page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  await take('screen--home');
  for (const deck of DECKS) {
    const slides = parseDeck('deck.md', deck, readFileSync(`slides/${deck}/deck.md`, 'utf8')).deck?.slides ?? [];
    expect(slides.length).toBeGreaterThan(0);
    await say(page, { type: 'deck-opened', deck });
    for (const [number, slide] of slides.entries()) {
      await say(page, { type: 'slide-turned', to: number });
      await drawn(hall, `${deck} ${number}.0`);
      let step = 0;
      for (const state of slideStates(slide)) {
        for (; step < state.step; step++) await say(page, { type: 'went-on' });
        await drawn(hall, `${deck} ${number}.${step}`);
        const [block, part] = Object.entries(state.open)[0] ?? [];
        if (block !== undefined) await say(page, { type: 'block-opened', block, part: part ?? null });
        await expect.poll(hall.mode).toMatchObject({ slide: number, open: state.open });
        await drawn(hall, `${deck} ${number}.${step}`);
        await take(`${deck}--${slide.id}--${state.name}`);
        if (block !== undefined) await say(page, { type: 'block-opened', block, part: null });
      }
    }
    await say(page, { type: 'slide-turned', to: slides.length });
    await drawn(hall, `${deck} ${slides.length - 1}.${slides.at(-1)?.steps ?? 0} end`);
    await take(`screen--end-${deck}`);
    await say(page, { type: 'slide-turned', to: 0 });
    await drawn(hall, `${deck} 0.0`);
    await advance(65_000);
    await expect(page.locator('screen-idle-warning')).toBeVisible();
    await take('screen--idle-warning');
    await say(page, { type: 'deck-closed' });
    await drawn(hall, 'home');
  }
  await hall.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) for (const view of window.contentView.children) view.setVisible(true);
  });
  const poster = hall.app.windows().find((window) => window.url().includes('poster'));
  await expect.poll(() => poster?.evaluate(() => innerWidth)).toBe(screenSize.width);
  await poster?.screenshot({ path: join(folder, 'screen--poster.png') });
});
