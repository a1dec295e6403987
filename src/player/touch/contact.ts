import type { Point } from '../../core/kiosk/mode.ts';

/** Contacts wider than this are palms, mm: a finger's pad is 8 to 15 wide, a pressed thumb's 20, the heel of a hand's 30 and more. */
export const PALM_MM = 25;
/** A contact that lands nearer to a screen's edge than this lies partly on the bezel, mm: half a finger's pad. */
export const EDGE_MM = 6;
/** A contact that stays this long where it is belongs to nobody who is reading, ms: leaning hands, bags, drops of water. */
export const REST_MS = 10_000;
/** Pixels of a contact's way after which it is no longer where it landed, and its direction is decided. */
export const STRAY_PX = 12;

/** The direction of movement that a part of the page keeps for itself. */
export type Owned = 'nothing' | 'x' | 'y' | 'both';

/** What lies under a contact when it lands. */
export interface Ground {
  /** The button there, known by its identity alone; null where there is none. */
  readonly button: object | null;
  /** What a slider, a scroller or ink there keeps for itself. */
  readonly owned: Owned;
  /** Whether a page that can be turned lies there. */
  readonly turns: boolean;
}

/** What made a contact. */
export type Device = 'touch' | 'mouse' | 'pen';

/** One thing that is down on the panel. */
export interface Contact {
  readonly id: number;
  readonly device: Device;
  readonly ground: Ground;
  /** Where it landed, CSS pixels, and when, ms. */
  readonly from: Point;
  readonly since: number;
  /** The place that it has not left since then, give or take STRAY_PX. */
  readonly rest: { readonly at: Point; readonly since: number };
  /** Only fingers turn pages and cancel each other's turning; at the edge buttons still answer; palms and what rests do nothing at all. */
  readonly kind: 'finger' | 'edge' | 'palm' | 'resting';
  readonly way: 'still' | 'turning' | 'strayed';
  /** How far the page is held from its place for this contact, CSS pixels. */
  readonly by: number;
  /** Whether the button that it landed on is down. */
  readonly presses: boolean;
}

/** The panel under the contacts; mmPerPx is 0 when nobody knows how large it is. */
export interface Panel {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly mmPerPx: number;
}

/** Whether a contact that is `size` CSS pixels wide is a palm. A panel that reports no size reports 0 or 1. */
export function isPalm(size: number, { mmPerPx }: Panel): boolean {
  return size * mmPerPx > PALM_MM;
}

/** What a contact is taken for when it lands. */
export function kindAt(at: Point, size: number, panel: Panel): Contact['kind'] {
  if (isPalm(size, panel)) return 'palm';
  const inset = Math.min(at.x, at.y, panel.width - at.x, panel.height - at.y);
  return panel.mmPerPx > 0 && inset * panel.mmPerPx < EDGE_MM ? 'edge' : 'finger';
}

/** The contact at this time, ms: what has not moved for REST_MS is ignored from then on. */
export function aged(contact: Contact, time: number): Contact {
  return time - contact.rest.since < REST_MS ? contact : ignored(contact, 'resting');
}

/** The contact as one that does nothing until it lifts. */
export function ignored(contact: Contact, kind: 'palm' | 'resting'): Contact {
  return { ...contact, kind, way: 'strayed', by: 0, presses: false };
}
