import type { HandOverSlide, Spot } from './hand.ts';

/** Who holds the pointers, and where they are. */
export interface Holding {
  /** Whether a contact that lands on this element is the hand's. */
  readonly holds: (target: Element) => boolean;
  readonly spotOf: (event: PointerEvent) => Spot;
  readonly hand: HandOverSlide;
  /** Something of the hand's came down. */
  readonly landed: () => void;
}

/**
 * Gives one contact at a time to the hand, before anything else on the page hears of it; others that land meanwhile are a palm and do
 * nothing. Once a real pen has drawn, fingers are the page's again: they turn pages while the pen draws. Returns the undo.
 */
export function holdPointers({ holds, spotOf, hand, landed }: Holding): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal, capture: true };
  let drawing: number | undefined;
  let hasPen = false;
  let isLit = false;
  const mine = new Set<number>();
  const on = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', hear: (event: PointerEvent) => void) =>
    window.addEventListener(type, hear, how);
  const isOurs = (event: PointerEvent) =>
    event.target instanceof Element && holds(event.target) && !(hasPen && event.pointerType === 'touch');
  const keep = (event: PointerEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  on('pointerdown', (event) => {
    if (event.button !== 0 || !isOurs(event)) return;
    hasPen ||= event.pointerType === 'pen';
    keep(event);
    landed();
    mine.add(event.pointerId);
    if (drawing !== undefined) return;
    drawing = event.pointerId;
    hand.down(spotOf(event));
  });
  on('pointermove', (event) => {
    if (event.pointerId === drawing) hand.move(...allOf(event).map(spotOf));
    else if (event.buttons === 0 && isOurs(event)) {
      isLit = true;
      hand.hover(spotOf(event));
    } else if (isLit && event.buttons === 0) {
      isLit = false;
      hand.leave();
    }
    if (mine.has(event.pointerId)) keep(event);
  });
  const gone = (event: PointerEvent) => {
    if (!mine.delete(event.pointerId)) return;
    keep(event);
    if (event.pointerId !== drawing) return;
    drawing = undefined;
    hand.up();
  };
  on('pointerup', gone);
  on('pointercancel', gone);
  document.documentElement.addEventListener('pointerleave', () => isLit && hand.leave(), { signal: listening.signal });
  return () => listening.abort();
}

/** A fast hand's places between two frames. */
function allOf(event: PointerEvent): readonly PointerEvent[] {
  const all = event.getCoalescedEvents();
  return all.length > 0 ? all : [event];
}
