import { expect } from '@playwright/test';
import type { DeckMode } from '../../../src/core/kiosk/mode.ts';
import type { Hall } from './hall.ts';

/** How a walk of hundreds of states waits: Playwright's first look again comes after 100 ms. */
export const OFTEN = { intervals: [15] };

/** Waits until this place is drawn, its text in the bundled fonts, and no disc is on its way any more. */
export async function drawn(hall: Hall, place: string): Promise<void> {
  const where = () =>
    hall.page.evaluate(() => ({
      drawn: document.querySelector('concentric-hall')?.getAttribute('data-drawn'),
      going: document.querySelectorAll('.going').length,
    }));
  await expect.poll(where, OFTEN).toEqual({ drawn: place, going: 0 });
}

/** Waits until everything that moves and ends has come to rest, and is drawn so: an animation's time may be over before its last frame. */
export async function still(hall: Hall): Promise<void> {
  const moving = () =>
    hall.page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity).length,
    );
  await expect.poll(moving, OFTEN).toBe(0);
  await hall.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Waits until attract shows the scene that the machine is in, at rest, and tells it. */
export async function sceneShown(hall: Hall): Promise<string> {
  const mode = await hall.mode();
  if (mode.kind !== 'attract') throw new Error(`expected attract, found ${mode.kind}`);
  await drawn(hall, 'attract');
  const shown = () => hall.page.locator('screen-attract').evaluate((attract) => Reflect.get(attract, 'scene'));
  await expect.poll(shown, OFTEN).toBe(mode.scene);
  await still(hall);
  return mode.scene;
}

/** The deck mode that the machine is in. */
export async function deckMode(hall: Hall): Promise<DeckMode> {
  const mode = await hall.mode();
  if (mode.kind !== 'deck') throw new Error(`expected a deck, found ${mode.kind}`);
  return mode;
}

/** Taps a part of a block that opens, at a point where it lies on top: a ring's middle may belong to another ring. */
export async function tapPart(hall: Hall, block: string, part: number): Promise<void> {
  const target = hall.page.locator(`section.slide.present [data-opens="${block}/${part}"]`);
  const point = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let row = 1; row < 12; row++) {
      for (let column = 1; column < 12; column++) {
        const [x, y] = [left + (width * column) / 12, top + (height * row) / 12];
        if (document.elementFromPoint(x, y)?.closest('[data-opens]') === element) return { x, y };
      }
    }
    return undefined;
  });
  if (!point) throw new Error(`${block}/${part} lies under something else`);
  await hall.touch.tap(point.x, point.y);
}

/** One tap on the on button: the next step or slide, drawn. */
export async function goOn(hall: Hall): Promise<DeckMode> {
  const before = await hall.mode();
  await hall.touch.tapOn(hall.page.locator('.chrome [data-do="on"]'));
  await expect.poll(hall.mode).not.toEqual(before);
  const mode = await deckMode(hall);
  await drawn(hall, `${mode.deck} ${mode.slide}.${mode.step}${mode.ended ? ' end' : ''}`);
  return mode;
}

/** Taps the floor of attract, or its English line for a visitor who reads that, and waits for home. */
export async function enterHome(hall: Hall): Promise<void> {
  const attract = hall.page.locator('screen-attract');
  await drawn(hall, 'attract');
  // The last of two is the one that fades in over the other.
  await hall.touch.tapOn(hall.language === 'zh' ? attract.locator('.attract-floor').last() : attract.getByText('English'));
  await drawn(hall, 'home');
}

/** Walks by finger from attract through home into a deck and on to a slide (from 0), as a visitor does. */
export async function walkTo(hall: Hall, deck: string, slide: number): Promise<void> {
  await enterHome(hall);
  await hall.touch.tapOn(hall.page.locator(`screen-home [data-opens-deck="${deck}"]`));
  await drawn(hall, `${deck} 0.0`);
  for (let mode = await deckMode(hall); mode.slide < slide; ) mode = await goOn(hall);
}
