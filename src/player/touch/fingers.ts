import type { Point } from '../../core/kiosk/mode.ts';
import { ringAtFinger } from '../going.ts';
import type { Device, Panel } from './contact.ts';
import { type Answer, type ContactEvent, nextTouch, UNTOUCHED } from './next-touch.ts';
import { ownedAt } from './owned.ts';
import { buttonAt, stopForeignClick, tap } from './tap.ts';
import { pageUnder, type Turnable } from './turnable.ts';

const MM_PER_INCH = 25.4;

/** Who wants to know of fingers. */
export interface FingerNews {
  /** Something came down on the panel, whatever it is. */
  landed(): void;
  /** A finger at this place is about to click. */
  taps(at: Point): void;
}

/** Where a contact landed. */
interface Place {
  readonly button: Element | null;
  readonly page: Turnable | undefined;
}

/** All fingers, mice and pens of the page: hears them on the document, whatever becomes of the touched element, and lets buttons and pages answer. */
export class Fingers {
  /** The panel's diagonal; until it is known there are no palms and no edges. */
  panelInches: number | undefined;
  readonly #news: FingerNews;
  readonly #places = new Map<number, Place>();
  #touches = UNTOUCHED;

  constructor(news: FingerNews) {
    this.#news = news;
  }

  /** Listens from now on. Returns the undo. */
  listen(): () => void {
    const listening = new AbortController();
    const how = { signal: listening.signal, capture: true };
    const on = (types: readonly (keyof DocumentEventMap)[], hear: (event: PointerEvent) => void) => {
      for (const type of types) document.addEventListener(type, (event) => event instanceof PointerEvent && hear(event), how);
    };
    on(['pointerdown'], (event) => this.#land(event));
    on(['pointermove', 'pointerup'], (event) => this.#move(event));
    on(['pointercancel'], (event) => this.#meet({ type: 'cancelled', id: event.pointerId, time: event.timeStamp }));
    on(['lostpointercapture'], (event) => {
      // Heard at the document when the touched element is gone: the finger is still there.
      if (event.target instanceof Element) this.#meet({ type: 'taken', id: event.pointerId, time: event.timeStamp });
    });
    window.addEventListener('blur', (event) => event.target === window && this.#meet({ type: 'blurred', time: event.timeStamp }), how);
    document.addEventListener('dragstart', (event) => event.preventDefault(), how);
    document.addEventListener('click', stopForeignClick, how);
    return () => {
      this.#meet({ type: 'blurred', time: performance.now() });
      listening.abort();
    };
  }

  #land(event: PointerEvent): void {
    this.#news.landed();
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const { pointerId: id, timeStamp: time, target } = event;
    if (this.#places.has(id)) this.#meet({ type: 'cancelled', id, time });
    const [button, page] = [buttonAt(target), pageUnder(target)];
    this.#places.set(id, { button, page });
    const device = deviceOf(event);
    const ground = { button, owned: ownedAt(target), turns: page !== undefined };
    this.#meet({ type: 'landed', id, time, device, isFirst: event.isPrimary, at: pointOf(event), size: sizeOf(event), ground });
  }

  #move(event: PointerEvent): void {
    const { pointerId: id, timeStamp: time } = event;
    const place = this.#places.get(id);
    if (!place) return;
    const at = pointOf(event);
    if (event.type === 'pointermove' && (event.buttons & 1) === 0) this.#meet({ type: 'cancelled', id, time });
    else {
      const onButton = place.button !== null && buttonAt(document.elementFromPoint(at.x, at.y)) === place.button;
      this.#meet({ type: event.type === 'pointerup' ? 'lifted' : 'moved', id, time, at, size: sizeOf(event), onButton });
    }
  }

  #meet(event: ContactEvent): void {
    const page = event.type === 'blurred' ? undefined : this.#places.get(event.id)?.page;
    const around = { panel: this.#panel(), canTurn: (side: -1 | 1) => page?.canTurn(side) ?? false };
    const { touches, answers } = nextTouch(this.#touches, event, around);
    this.#touches = touches;
    for (const answer of answers) this.#answer(answer);
    for (const id of this.#places.keys()) if (!touches.contacts.some((contact) => contact.id === id)) this.#places.delete(id);
  }

  #answer(answer: Answer): void {
    const { button, page } = this.#places.get(answer.id) ?? {};
    if (answer.kind === 'hold') page?.hold(answer.by);
    else if (answer.kind === 'turn') page?.turn(answer.side);
    else if (answer.kind === 'release') button?.classList.remove('pressed');
    else if (answer.kind === 'press') {
      button?.classList.add('pressed');
      ringAtFinger(answer.at);
    } else if (button) {
      this.#news.taps(answer.at);
      tap(button, answer.at);
    }
  }

  #panel(): Panel {
    const diagonal = Math.hypot(screen.width, screen.height);
    return { width: innerWidth, height: innerHeight, mmPerPx: ((this.panelInches ?? 0) * MM_PER_INCH) / diagonal };
  }
}

function deviceOf({ pointerType }: PointerEvent): Device {
  return pointerType === 'mouse' || pointerType === 'pen' ? pointerType : 'touch';
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function sizeOf({ width, height }: PointerEvent): number {
  return Math.max(width, height);
}
