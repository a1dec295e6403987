import { isOpenable, type Library } from '../deck/library.ts';
import type { DeckMode, HomeMode, Mode, ShownMode } from './mode.ts';
import { sameSlide } from './same-place.ts';
import { attract, hasContent, home, scenes, startMode } from './start-mode.ts';
import { findDeck, type World } from './world.ts';

/**
 * The same place in the world's library, a slide found again by its id in the library `before`: else its nearest neighbour, home if the
 * deck is gone, the poster if all is gone.
 */
export function stillThere(mode: ShownMode, world: World, before: Library = world.library): Mode {
  if (!hasContent(world.library)) return startMode(world);
  if (mode.kind === 'home' || mode.kind === 'lecture') return mode;
  if (mode.kind === 'deck') return inDeck(mode, world, before);
  const scene = scenes(world.library).includes(mode.scene) ? mode.scene : attract(world).scene;
  if (mode.left?.place.kind !== 'deck') return { ...mode, scene };
  const place = inDeck(mode.left.place, world, before);
  return { ...mode, scene, left: place.kind === 'deck' ? { ...mode.left, place } : null };
}

function inDeck(mode: DeckMode, world: World, before: Library): DeckMode | HomeMode {
  const deck = findDeck(world.library, mode.deck);
  if (!deck || !isOpenable(deck) || deck.slides.length === 0) return home(mode.visit);
  const old = findDeck(before, mode.deck)?.slides ?? [];
  const slide = sameSlide(mode.slide, old, deck.slides);
  const isSame = old[mode.slide]?.id === deck.slides[slide]?.id;
  return { ...mode, slide, step: isSame ? Math.min(mode.step, deck.slides[slide]?.steps ?? 0) : 0 };
}
