import type { Point } from '../core/kiosk/mode.ts';
import { ringAtFinger } from './going.ts';

/** Answers every touch within a frame: what is touched sinks, one ring at the finger; `touched` hears each contact's place. Returns the undo. */
export function answerTouches(root: HTMLElement, touched: (at: Point) => void): () => void {
  const listening = new AbortController();
  const pressed = new Map<number, Element>();
  const release = (event: PointerEvent) => {
    pressed.get(event.pointerId)?.classList.remove('pressed');
    pressed.delete(event.pointerId);
  };
  const { signal } = listening;
  root.addEventListener(
    'pointerdown',
    (event) => {
      const at = { x: event.clientX, y: event.clientY };
      touched(at);
      const target = event.target instanceof Element ? event.target.closest('.touch') : null;
      if (!target) return;
      target.classList.add('pressed');
      pressed.set(event.pointerId, target);
      ringAtFinger(at);
    },
    { signal, capture: true },
  );
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) window.addEventListener(type, release, { signal });
  window.addEventListener(
    'blur',
    () => {
      for (const element of pressed.values()) element.classList.remove('pressed');
      pressed.clear();
    },
    { signal },
  );
  return () => listening.abort();
}
