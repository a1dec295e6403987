import { beside } from '../deck/beside.ts';
import type { SlideEntry } from '../deck/library.ts';
import type { KioskEvent } from './event.ts';
import type { DeckMode } from './mode.ts';
import { findDeck, type World } from './world.ts';

/** What an event does to the place within a deck; undefined when it is no walking event. The warning goes away with any step. */
export function nextDeckMode(mode: DeckMode, event: KioskEvent, world: World): DeckMode | undefined {
  const slides = findDeck(world.library, mode.deck)?.slides ?? [];
  const steps = slides[mode.slide]?.steps ?? 0;
  switch (event.type) {
    case 'deck-opened':
      return { ...mode, slide: beside(slides, -1, 1), step: 0, open: {}, ended: false, overview: false, warning: null };
    case 'slide-turned':
      return turnTo(mode, event.to, slides);
    case 'went-on':
      if (mode.ended) return mode;
      return mode.step < steps ? { ...mode, step: mode.step + 1, warning: null } : turnTo(mode, beside(slides, mode.slide, 1), slides);
    case 'went-back':
      if (mode.ended) return { ...mode, ended: false, warning: null };
      if (mode.step > 0) return { ...mode, step: mode.step - 1, warning: null };
      return turnTo(mode, beside(slides, mode.slide, -1), slides);
    case 'overview-turned':
      return { ...mode, overview: event.open, warning: null };
    case 'block-opened':
      return { ...mode, open: { ...mode.open, [event.block]: event.part }, warning: null };
    default:
      return undefined;
  }
}

type Slides = readonly Pick<SlideEntry, 'steps' | 'hidden'>[];

/** Forward a slide begins with no step shown; back it stands as it was left, with all of them. */
function turnTo(mode: DeckMode, to: number, slides: Slides): DeckMode {
  const there = { ...mode, ended: false, overview: false, warning: null };
  if (to < 0) return mode;
  if (to >= slides.length) return { ...there, ended: true };
  if (to === mode.slide) return mode.ended || mode.overview ? there : mode;
  return { ...there, slide: to, step: to < mode.slide ? (slides[to]?.steps ?? 0) : 0 };
}
