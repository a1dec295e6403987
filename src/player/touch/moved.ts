import type { Point } from '../../core/kiosk/mode.ts';
import { type Contact, ignored, isPalm, STRAY_PX } from './contact.ts';
import type { Around, MoveEvent } from './next-touch.ts';
import { heldBy } from './page-turn.ts';

/** The contact at its new place: its direction is decided once it has left the one where it landed. */
export function moved(contact: Contact, { at, size, time, onButton }: MoveEvent, isCrowded: boolean, around: Around): Contact {
  if (isPalm(size, around.panel)) return ignored(contact, 'palm');
  const way = contact.way === 'still' ? decided(contact, at, isCrowded) : contact.way;
  const isElsewhere = Math.hypot(at.x - contact.rest.at.x, at.y - contact.rest.at.y) >= STRAY_PX;
  return {
    ...contact,
    way,
    by: way === 'turning' ? heldBy(at.x - contact.from.x, around) : 0,
    // A button may have moved away under a finger that didn't.
    presses: contact.presses && way !== 'turning' && (way === 'still' || onButton),
    rest: isElsewhere ? { at, since: time } : contact.rest,
  };
}

function decided({ kind, ground, from }: Contact, at: Point, isCrowded: boolean): Contact['way'] {
  const [dx, dy] = [Math.abs(at.x - from.x), Math.abs(at.y - from.y)];
  if (Math.hypot(dx, dy) < STRAY_PX) return 'still';
  const isFree = ground.owned === 'nothing' || ground.owned === 'y';
  return dx > dy && ground.turns && isFree && kind === 'finger' && !isCrowded ? 'turning' : 'strayed';
}
