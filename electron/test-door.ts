import type { Mode } from '../src/core/kiosk/mode.ts';
import type { AdvancingClock } from './clock/advancing-clock.ts';
import type { KioskHost } from './kiosk-host.ts';

/** What a journey may do from outside, in a test build only. */
export interface TestDoor {
  /** Lets kiosk time pass, in ms. */
  advance(ms: number): void;
  mode(): Mode;
}

declare global {
  var concentricTest: TestDoor | undefined;
}

/** Opens the door for journeys: they let time pass, and ask for the mode. */
export function openTestDoor(clock: AdvancingClock, kiosk: KioskHost): void {
  globalThis.concentricTest = { advance: (ms) => clock.advance(ms), mode: () => kiosk.mode };
}
