import { expect } from '@playwright/test';
import type { DeckMode } from '../../../src/core/kiosk/mode.ts';
import type { Hall } from './hall.ts';

/** Waits until this place is drawn, its text in the bundled fonts, and no disc is on its way any more. */
export async function drawn(hall: Hall, place: string): Promise<void> {
  await expect(hall.page.locator('concentric-hall')).toHaveAttribute('data-drawn', place);
  await expect(hall.page.locator('.going')).toHaveCount(0);
}

/** The deck mode that the machine is in. */
export async function deckMode(hall: Hall): Promise<DeckMode> {
  const mode = await hall.mode();
  if (mode.kind !== 'deck') throw new Error(`expected a deck, found ${mode.kind}`);
  return mode;
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

/** Walks by finger from attract through home into a deck and on to a slide (from 0), as a visitor does. */
export async function walkTo(hall: Hall, deck: string, name: string, slide: number): Promise<void> {
  const { page, touch } = hall;
  await drawn(hall, 'attract');
  await touch.tapOn(page.locator('.attract-floor'));
  await drawn(hall, 'home');
  await touch.tapOn(page.locator('screen-home').getByLabel(name, { exact: true }));
  await drawn(hall, `${deck} 0.0`);
  for (let mode = await deckMode(hall); mode.slide < slide; ) mode = await goOn(hall);
}
