import type { Point } from '../../core/kiosk/mode.ts';

/** What answers a tap: `.touch` sinks under the finger, `data-answers` is touched as a whole without sinking. */
const BUTTONS = '.touch, [data-answers]';

/** The button at this element; null where there is none, or one that may not be touched now. */
export function buttonAt(element: Element | null): Element | null {
  const button = element?.closest(BUTTONS) ?? null;
  return button && mayBeTouched(button) ? button : null;
}

/** The one way in which a finger, a mouse or a pen becomes a click. The browser makes none of a second finger's taps, and some of what was no tap. */
export function tap(button: Element, { x, y }: Point): void {
  if (!mayBeTouched(button)) return;
  const how = { bubbles: true, cancelable: true, composed: true, view: window, detail: 1, clientX: x, clientY: y };
  button.dispatchEvent(new PointerEvent('click', how));
}

/** Stops a button's click if the browser made it of a pointer. Clicks of the keyboard and of assistive technology have no pointer. */
export function stopForeignClick(event: Event): void {
  if (!(event instanceof PointerEvent) || !event.isTrusted || event.pointerType === '') return;
  if (!(event.target instanceof Element) || !event.target.closest(BUTTONS)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function mayBeTouched(button: Element): boolean {
  return button.isConnected && !button.matches(':disabled') && !button.closest('[inert]');
}
