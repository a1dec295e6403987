import type { Contact } from './contact.ts';
import type { Around, MoveEvent } from './next-touch.ts';

/** Share of the panel's width from which a release turns the page. */
export const TURN_SHARE = 0.18;
/** Speed since the landing, px per ms, from which it turns whatever the way. */
export const TURN_SPEED = 0.5;
/** How much of the finger's way the page follows where there is nothing to turn to. */
export const RESISTANCE = 0.25;

/** How far the page follows a finger that has gone `dx` CSS pixels to the right. */
export function heldBy(dx: number, around: Around): number {
  return around.canTurn(sideOf(dx)) ? dx : dx * RESISTANCE;
}

/** The side to which a finger that lifts here turns the page; undefined when it springs back. */
export function turnOf(contact: Contact, { at, time }: MoveEvent, around: Around): -1 | 1 | undefined {
  if (contact.way !== 'turning') return undefined;
  const dx = at.x - contact.from.x;
  const isFar = Math.abs(dx) > around.panel.width * TURN_SHARE;
  const isFast = Math.abs(dx) / Math.max(1, time - contact.since) > TURN_SPEED;
  return (isFar || isFast) && around.canTurn(sideOf(dx)) ? sideOf(dx) : undefined;
}

function sideOf(dx: number): -1 | 1 {
  return dx > 0 ? -1 : 1;
}
