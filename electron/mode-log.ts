import type { KioskHost } from './kiosk-host.ts';
import type { Log } from './log.ts';

/** Logs from now on what the exhibition is doing, a line whenever the kind of mode changes: `attract → home`. */
export function logModes(kiosk: KioskHost, log: Log): void {
  let { kind } = kiosk.mode;
  kiosk.onMode((mode) => {
    if (mode.kind !== kind) log.info(`${kind} → ${mode.kind}`);
    kind = mode.kind;
  });
}
