import type { SlideEntry } from '../deck/library.ts';

type Ids = readonly Pick<SlideEntry, 'id'>[];

/** Where a visitor stands when a deck's slides have changed: at the slide with the same id; when it is gone, at its nearest neighbour that is left, the next one before the one ahead of it. Numbers count from 0. */
export function sameSlide(slide: number, before: Ids, after: Ids): number {
  for (let distance = 0; distance < before.length; distance++) {
    for (const old of [before[slide + distance], before[slide - distance]]) {
      const place = old ? after.findIndex(({ id }) => id === old.id) : -1;
      if (place >= 0) return place;
    }
  }
  return Math.max(0, Math.min(slide, after.length - 1));
}
