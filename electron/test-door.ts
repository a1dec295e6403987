import type { Mode } from '../src/core/kiosk/mode.ts';
import type { AdvancingClock } from './clock/advancing-clock.ts';
import type { KioskHost } from './kiosk-host.ts';

/** What a journey may do from outside, in a test build only. */
export interface TestDoor {
  /** Lets kiosk time pass, in ms; `number` counts the askings, so that one that is asked again does nothing. */
  advance(ms: number, number: number): void;
  mode(): Mode;
}

declare global {
  var concentricTest: TestDoor | undefined;
}

/** Opens the door for journeys: they let time pass, and ask for the mode. */
export function openTestDoor(clock: AdvancingClock, kiosk: KioskHost): void {
  let last = 0;
  const advance = (ms: number, number: number) => {
    if (number <= last) return;
    last = number;
    clock.advance(ms);
  };
  globalThis.concentricTest = { advance, mode: () => kiosk.mode };
}
