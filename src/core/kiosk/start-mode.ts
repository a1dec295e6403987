import { isOpenable, type Library } from '../deck/library.ts';
import type { AttractMode, HomeMode, Mode } from './mode.ts';
import type { Visit } from './visit.ts';
import type { World } from './world.ts';

/** Decks with a scene of their own that may be opened, in home's order. */
export function scenes(library: Library): readonly string[] {
  return library.decks.filter((deck) => deck.scene.length > 0 && isOpenable(deck)).map(({ id }) => id);
}

/** A visit that has not begun: the settings' language, no aids, answers in a new order. */
export function freshVisit({ settings, seed }: Pick<World, 'settings' | 'seed'>): Visit {
  return { language: settings.startLanguage, aids: [], seed };
}

/** Attract with its first scene, for nobody yet. */
export function attract(world: World): AttractMode {
  return { kind: 'attract', scene: scenes(world.library)[0] ?? '', visit: freshVisit(world), left: null };
}

/** Home for this visit, nothing open. */
export function home(visit: Visit): HomeMode {
  return { kind: 'home', visit, about: false, talks: false, warning: null };
}

/** The scene after this one, round and round; the first when this one is gone. */
export function sceneAfter(scene: string, library: Library): string {
  const all = scenes(library);
  return all[(all.indexOf(scene) + 1) % Math.max(1, all.length)] ?? '';
}

/** Whether the library holds anything that a visitor could open. */
export function hasContent(library: Library): boolean {
  return library.decks.some(isOpenable);
}

/** The mode in which the kiosk starts: attract, or the poster while there is nothing to show. */
export function startMode(world: World): Mode {
  const shown = attract(world);
  return hasContent(world.library) ? shown : { kind: 'fault', was: shown, reason: 'content', failures: 0 };
}
