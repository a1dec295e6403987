import type { Point } from '../../core/kiosk/mode.ts';
import { unreachable } from '../../core/unreachable.ts';
import { aged, type Contact, type Device, type Ground, kindAt, type Panel } from './contact.ts';
import { moved } from './moved.ts';
import { turnOf } from './page-turn.ts';

/** What a contact does; places and sizes in CSS pixels, times in ms of one clock. */
export type ContactEvent =
  | {
      readonly type: 'landed';
      readonly id: number;
      readonly time: number;
      readonly at: Point;
      /** How wide it is. */
      readonly size: number;
      readonly device: Device;
      /** The panel says that no other contact of this device is down. */
      readonly isFirst: boolean;
      readonly ground: Ground;
    }
  | MoveEvent
  /** It is gone without having been lifted. */
  | { readonly type: 'cancelled'; readonly id: number; readonly time: number }
  /** Something on the page has taken it to itself. */
  | { readonly type: 'taken'; readonly id: number; readonly time: number }
  /** The window is no longer the one that is touched. */
  | { readonly type: 'blurred'; readonly time: number };

/** A contact at another place, or lifted there. */
export interface MoveEvent {
  readonly type: 'moved' | 'lifted';
  readonly id: number;
  readonly time: number;
  readonly at: Point;
  readonly size: number;
  /** Whether the button on which it landed still lies under it. */
  readonly onButton: boolean;
}

/** What the page does about it, for the contact `id`. */
export type Answer =
  | { readonly kind: 'press' | 'tap'; readonly id: number; readonly at: Point }
  | { readonly kind: 'release'; readonly id: number }
  /** The page stands this many CSS pixels beside its place; 0 lets it go. */
  | { readonly kind: 'hold'; readonly id: number; readonly by: number }
  | { readonly kind: 'turn'; readonly id: number; readonly side: -1 | 1 };

/** All that is down on the panel. */
export interface Touches {
  readonly contacts: readonly Contact[];
  /** Two fingers were down at once: nothing turns until all of them are lifted. */
  readonly isCrowded: boolean;
}

/** A panel that nobody touches. */
export const UNTOUCHED: Touches = { contacts: [], isCrowded: false };

/** What lies around the contact of an event. */
export interface Around {
  readonly panel: Panel;
  /** Whether the page under this contact has one on that side: -1 before, 1 after. */
  canTurn(side: -1 | 1): boolean;
}

/** The whole of touch: what is down and what a contact does make what is down next, and the page's answers. Pure; an unknown contact changes nothing. */
export function nextTouch(before: Touches, event: ContactEvent, around: Around): { touches: Touches; answers: readonly Answer[] } {
  const left = settled({ ...before, contacts: remaining(before.contacts, event) });
  const met = settled({ ...left, contacts: meet(left, event, around) });
  if (event.type !== 'lifted') return { touches: met, answers: changes(before.contacts, met.contacts) };
  const last = met.contacts.find(({ id }) => id === event.id);
  const touches = settled({ ...met, contacts: met.contacts.filter((contact) => contact !== last) });
  const side = last && turnOf(last, event, around);
  const changed = changes(before.contacts, touches.contacts).filter(({ kind, id }) => !(side && kind === 'hold' && id === event.id));
  if (side) return { touches, answers: [...changed, { kind: 'turn', id: event.id, side }] };
  return { touches, answers: last?.presses ? [...changed, { kind: 'tap', id: event.id, at: event.at }] : changed };
}

/** What is still down when the event comes, as old as it is by then. */
function remaining(contacts: readonly Contact[], event: ContactEvent): readonly Contact[] {
  const older = contacts.map((contact) => aged(contact, event.time));
  if (event.type === 'blurred') return [];
  if (event.type === 'cancelled') return older.filter(({ id }) => id !== event.id);
  // What the panel has lifted without a word is gone.
  if (event.type === 'landed') return older.filter(({ id, device }) => id !== event.id && !(event.isFirst && device === event.device));
  return older;
}

function meet({ contacts, isCrowded }: Touches, event: ContactEvent, around: Around): readonly Contact[] {
  const change = (id: number, how: (contact: Contact) => Contact) =>
    contacts.map((contact) => (contact.id === id ? how(contact) : contact));
  switch (event.type) {
    case 'landed':
      return [...contacts, landed(event, contacts, around.panel)];
    case 'moved':
    case 'lifted':
      return change(event.id, (contact) => moved(contact, event, isCrowded, around));
    case 'taken':
      return change(event.id, (contact) => ({ ...contact, way: 'strayed', by: 0, presses: false }));
    case 'cancelled':
    case 'blurred':
      return contacts;
    default:
      return unreachable(event);
  }
}

/** A button is pressed by one finger at a time, so that two fingers of a hand are no two taps. */
function landed(event: Extract<ContactEvent, { type: 'landed' }>, others: readonly Contact[], panel: Panel): Contact {
  const { id, device, ground, at, time } = event;
  const kind = kindAt(at, event.size, panel);
  const isTaken = others.some(({ presses, ground: { button } }) => presses && button === ground.button);
  const presses = kind !== 'palm' && ground.button !== null && !isTaken;
  return { id, device, ground, from: at, since: time, rest: { at, since: time }, kind, way: 'still', by: 0, presses };
}

/** Counts the fingers: from the second on until the last is lifted, none of them turns anything. */
function settled({ contacts, isCrowded: wasCrowded }: Touches): Touches {
  const fingers = contacts.filter(({ kind }) => kind === 'finger').length;
  const isCrowded = fingers > 1 || (wasCrowded && fingers > 0);
  if (!isCrowded) return { contacts, isCrowded };
  return { isCrowded, contacts: contacts.map((contact) => (contact.way === 'turning' ? { ...contact, way: 'strayed', by: 0 } : contact)) };
}

/** What the page does about the difference. */
function changes(before: readonly Contact[], after: readonly Contact[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (const old of before) {
    const now = after.find((contact) => contact.id === old.id && contact.since === old.since);
    if (old.presses && !now?.presses) answers.push({ kind: 'release', id: old.id });
    if (old.by !== (now?.by ?? 0)) answers.push({ kind: 'hold', id: old.id, by: now?.by ?? 0 });
  }
  for (const { id, since, presses, by, from } of after) {
    if (before.some((contact) => contact.id === id && contact.since === since)) continue;
    if (presses) answers.push({ kind: 'press', id, at: from });
    if (by !== 0) answers.push({ kind: 'hold', id, by });
  }
  return answers;
}
