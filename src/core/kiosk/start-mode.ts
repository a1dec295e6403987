import { isOpenable, type Library } from '../deck/library.ts';
import type { AttractMode, Mode } from './mode.ts';

/** Attract with the scene of the first deck that has one and may be opened. */
export function attract(library: Library): AttractMode {
  const scene = library.decks.find((deck) => deck.scene.length > 0 && isOpenable(deck));
  return { kind: 'attract', scene: scene?.id ?? '' };
}

/** Whether the library holds anything that a visitor could open. */
export function hasContent(library: Library): boolean {
  return library.decks.some(isOpenable);
}

/** The mode in which the kiosk starts, and to which idle leads: attract, or the poster while there is nothing to show. */
export function startMode(library: Library): Mode {
  const shown = attract(library);
  return hasContent(library) ? shown : { kind: 'fault', was: shown, reason: 'content', failures: 0 };
}
