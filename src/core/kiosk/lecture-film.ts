import { type FilmOrder, filmNow } from '../lecture/film.ts';
import { placeOf, slideAt } from './lecture-view.ts';
import type { LectureMode } from './mode.ts';
import { findDeck, type World } from './world.ts';

/** A film of the presenter's slide was started, stopped, led elsewhere or made loud on a page: every page follows. */
export function filmTurned(mode: LectureMode, { block, isPlaying, isLoud, at }: FilmOrder, { library, now }: World): LectureMode {
  return { ...mode, film: { block, isPlaying, isLoud, at, slide: slideAt(placeOf(mode), library), since: now } };
}

/** Starts the film of the presenter's slide, or stops it where it is; the same mode where the slide has none. It is loud where films may be. */
export function filmToggled(mode: LectureMode, world: World): LectureMode {
  const { deck, slide } = placeOf(mode);
  const entry = findDeck(world.library, deck)?.slides[slide];
  if (entry?.film === undefined) return mode;
  const film = mode.film?.slide === entry.id ? filmNow(mode.film, world.now) : undefined;
  const fresh = { block: entry.film, isPlaying: false, isLoud: world.settings.videoSound, at: 0 };
  const { isPlaying, ...rest } = film ?? fresh;
  return filmTurned(mode, { ...rest, isPlaying: !isPlaying }, world);
}
