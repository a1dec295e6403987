import type { KioskEvent } from './event.ts';
import type { DeckMode } from './mode.ts';
import { findDeck, type World } from './world.ts';

/** What an event does to the place within a deck; undefined when it is no walking event. The warning goes away with any step. */
export function nextDeckMode(mode: DeckMode, event: KioskEvent, world: World): DeckMode | undefined {
  const slides = findDeck(world.library, mode.deck)?.slides ?? [];
  const steps = slides[mode.slide]?.steps ?? 0;
  switch (event.type) {
    case 'deck-opened':
      return { kind: 'deck', deck: mode.deck, slide: 0, step: 0, open: {}, ended: false, warning: null };
    case 'slide-turned':
      return turnTo(mode, event.to, slides.length);
    case 'went-on':
      if (mode.ended) return mode;
      return mode.step < steps ? { ...mode, step: mode.step + 1, warning: null } : turnTo(mode, mode.slide + 1, slides.length);
    case 'went-back':
      if (mode.ended) return { ...mode, ended: false, warning: null };
      return mode.step > 0 ? { ...mode, step: mode.step - 1, warning: null } : turnBack(mode, slides);
    case 'block-opened':
      return { ...mode, open: { ...mode.open, [event.block]: event.part }, warning: null };
    default:
      return undefined;
  }
}

function turnTo(mode: DeckMode, to: number, count: number): DeckMode {
  if (to >= count) return { ...mode, ended: true, warning: null };
  if (to === mode.slide && !mode.ended) return mode;
  return { ...mode, slide: to, step: 0, ended: false, warning: null };
}

/** Back to the slide before, with all its steps shown, as it was left. */
function turnBack(mode: DeckMode, slides: readonly { readonly steps: number }[]): DeckMode {
  if (mode.slide === 0) return mode;
  return { ...mode, slide: mode.slide - 1, step: slides[mode.slide - 1]?.steps ?? 0, warning: null };
}
