import type { WebContents } from 'electron';
import type { Mode } from '../src/core/kiosk/mode.ts';
import type { SeenText, Sight } from '../src/core/rehearsal/look.ts';
import type { AdvancingClock } from './clock/advancing-clock.ts';
import type { KioskHost } from './kiosk-host.ts';
import { paleText } from './rehearsal/pale-text.ts';

/** What a journey may do from outside, in a test build only. */
export interface TestDoor {
  /** Lets kiosk time pass, in ms; `number` counts the askings, so that one that is asked again does nothing. */
  advance(ms: number, number: number): void;
  mode(): Mode;
  /** Which of these texts of the player's page are too pale in its picture as it is now. */
  pale(texts: readonly SeenText[], pageWidth: number): Promise<readonly Sight[]>;
}

declare global {
  var concentricTest: TestDoor | undefined;
}

/** Opens the door for journeys: they let time pass, and ask for the mode. */
export function openTestDoor(clock: AdvancingClock, kiosk: KioskHost, page: () => WebContents | undefined): void {
  let last = 0;
  const advance = (ms: number, number: number) => {
    if (number <= last) return;
    last = number;
    clock.advance(ms);
  };
  const pale = async (texts: readonly SeenText[], pageWidth: number) => {
    const picture = await page()?.capturePage();
    if (!picture) throw new Error('the page is gone');
    return paleText(texts, { ...picture.getSize(), pixels: picture.toBitmap() }, pageWidth);
  };
  globalThis.concentricTest = { advance, mode: () => kiosk.mode, pale };
}
