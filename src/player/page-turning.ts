/** Pixels of the finger's way after which its direction is decided; below that it is a tap. */
const LOCK_PX = 12;
/** Share of the screen's width, or speed in px per ms, from which a release turns the page. */
const TURN_SHARE = 0.18;
const TURN_SPEED = 0.5;
/** How much of the finger's way the page follows where there is nothing to turn to. */
const RESISTANCE = 0.25;

/** What a page turn by finger needs to know and do. */
export interface Turnable {
  /** Whether there is anything on that side: -1 before, 1 after. */
  canTurn(side: -1 | 1): boolean;
  /** The page follows the finger by so many CSS pixels. */
  hold(by: number): void;
  turn(side: -1 | 1): void;
}

interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  direction: 'undecided' | 'turning' | 'other';
}

/** Turns pages by finger: the direction is locked early, the slide follows the finger, the release decides; a second finger cancels. Returns the undo. */
export function turnByFinger(root: HTMLElement, page: Turnable): () => void {
  const listening = new AbortController();
  const down = new Set<number>();
  let touch: Touch | undefined;

  const cancel = () => {
    if (touch?.direction === 'turning') page.hold(0);
    touch = undefined;
  };
  const sideOf = (dx: number): -1 | 1 => (dx > 0 ? -1 : 1);

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    target: HTMLElement | Window,
    listener: (event: PointerEvent) => void,
    capture = false,
  ) => target.addEventListener(type, (event) => event instanceof PointerEvent && listener(event), { signal: listening.signal, capture });

  on('pointerdown', root, (event) => {
    down.add(event.pointerId);
    if (down.size > 1) cancel();
    else touch = { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp, direction: 'undecided' };
  });
  on('pointermove', window, (event) => {
    if (!touch || event.pointerId !== touch.id) return;
    const dx = event.clientX - touch.x;
    const dy = event.clientY - touch.y;
    if (touch.direction === 'undecided' && Math.hypot(dx, dy) >= LOCK_PX)
      touch.direction = Math.abs(dx) > Math.abs(dy) ? 'turning' : 'other';
    if (touch.direction === 'turning') page.hold(page.canTurn(sideOf(dx)) ? dx : dx * RESISTANCE);
  });
  const lift = (event: PointerEvent) => {
    down.delete(event.pointerId);
    if (!touch || event.pointerId !== touch.id) return;
    const { direction, x, at } = touch;
    touch = undefined;
    if (direction !== 'turning') return;
    swallowClick();
    const dx = event.clientX - x;
    const far = Math.abs(dx) > innerWidth * TURN_SHARE || Math.abs(dx) / Math.max(1, event.timeStamp - at) > TURN_SPEED;
    if (event.type === 'pointerup' && far && page.canTurn(sideOf(dx))) page.turn(sideOf(dx));
    else page.hold(0);
  };
  on('pointerup', window, lift);
  on('pointercancel', window, lift);
  window.addEventListener(
    'blur',
    () => {
      down.clear();
      cancel();
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}

/** A drag that ends on a button is no tap on it: the click that follows within this task is swallowed. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}
