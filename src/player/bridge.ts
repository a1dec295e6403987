import type { Kiosk } from '../core/contract.ts';

declare global {
  interface Window {
    readonly kiosk?: Kiosk;
  }
}

/** The host, as preload put it on the page. Throws where there is none: the player is not a web page. */
export function bridge(): Kiosk {
  if (!window.kiosk) throw new Error('window.kiosk is missing: this page runs inside the kiosk only');
  return window.kiosk;
}
