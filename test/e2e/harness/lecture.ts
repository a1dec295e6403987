import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { LectureMode } from '../../../src/core/kiosk/mode.ts';
import type { ScreenSize } from '../../../tools/system/virtual-screen.ts';
import { say } from './every-state.ts';
import type { Hall } from './hall.ts';
import { test as base, expect } from './journey.ts';
import { openTwoDisplays, type TwoDisplays } from './two-displays.ts';
import { drawn } from './walk.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The size of the presenter's display, once it is plugged in. */
export const LAPTOP: ScreenSize = { width: 1280, height: 800 };

/** The test of talks: the hall's screen is the first of two outputs, and nothing is plugged into the second one yet. */
export const test = base.extend<object, { readonly displays: TwoDisplays }>({
  displays: [
    async ({ screenSize }, use) => {
      const displays = await openTwoDisplays(screenSize, join(PROJECT, 'deploy/session/openbox.xml'));
      await use(displays);
      await displays.stop();
    },
    { scope: 'worker' },
  ],
  panel: [({ displays }, use) => use(displays), { scope: 'worker' }],
});

/** The talk that the machine is in. */
export async function talk(hall: Hall): Promise<LectureMode> {
  const mode = await hall.mode();
  const shown = mode.kind === 'fault' ? mode.was : mode;
  if (shown.kind !== 'lecture') throw new Error(`expected a talk, found ${shown.kind}`);
  return shown;
}

/** The presenter's page, once its window stands and is drawn. */
export async function presenterPage({ app }: Hall): Promise<Page> {
  const find = () => app.windows().find((page) => page.url().startsWith('concentric://presenter/'));
  await expect.poll(() => find() !== undefined, { message: 'a presenter’s window' }).toBe(true);
  const page = find();
  if (!page) throw new Error('the presenter’s window went away');
  await expect(page.locator('.desk')).toBeVisible();
  return page;
}

/** Waits until both pages show this place: the audience's the slide, the presenter's the same number. */
export async function bothAt(hall: Hall, presenter: Page, place: string): Promise<void> {
  await expect(hall.page.locator('concentric-hall')).toHaveAttribute('data-drawn', place);
  await expect(presenter.locator('presenter-desk')).toHaveAttribute('data-drawn', place);
}

/** Presses a key as the system sends it, to whatever window has the focus. */
export async function key({ display }: Hall, name: string): Promise<void> {
  await promisify(execFile)('xdotool', ['key', name], { env: { ...process.env, DISPLAY: display } });
}

/** Begins a talk about a deck from home, by the words that its screens say. */
export async function beginTalk(hall: Hall, deck: string): Promise<void> {
  await drawn(hall, 'attract');
  await say(hall.page, { type: 'attract-touched' });
  await drawn(hall, 'home');
  await say(hall.page, { type: 'talks-turned', open: true });
  await hall.touch.tapOn(hall.page.locator(`[data-talk="${deck}"]`));
  await drawn(hall, `${deck} 0.0`);
}

/** The presenter's small slides: the one that is shown, and the one after it. */
export function mirrors({ app }: Hall): readonly Page[] {
  return app.windows().filter((page) => page.url().startsWith('concentric://mirror/'));
}
