import type { SlideEntry } from './library.ts';

/** The next slide on a side (1 behind, -1 ahead) that going on and back lead to: what is kept for questions is passed over. One past the last, or -1, where there is none. Numbers count from 0. */
export function beside(slides: readonly Pick<SlideEntry, 'hidden'>[], at: number, side: 1 | -1): number {
  let next = at + side;
  while (slides[next]?.hidden) next += side;
  return Math.max(-1, Math.min(next, slides.length));
}
