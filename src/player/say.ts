import type { PageEvent } from '../core/kiosk/event.ts';

declare global {
  interface HTMLElementEventMap {
    said: CustomEvent<PageEvent>;
  }
}

/** Says a finger's word from an element; the hall hears it at the root and reports it to main. */
export function say(element: HTMLElement, event: PageEvent): void {
  element.dispatchEvent(new CustomEvent('said', { bubbles: true, detail: event }));
}
