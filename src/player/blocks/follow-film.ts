import type { FilmOrder } from '../../core/lecture/film.ts';
import type { FilmPlayer } from './film-player.ts';

/** Two pages that show a film may be so far apart, in seconds. */
const DRIFT_SECONDS = 1;

/** Leads a film to where the talk has it: what is near enough there is left alone, and a film that is over stays so. */
export function followFilm(film: FilmPlayer, { isPlaying, isLoud, at }: FilmOrder): void {
  const { picture, state, length } = film;
  if (!picture || state === 'broken') return;
  if (isLoud !== film.isLoud) film.setLoud(isLoud);
  if (at >= length) return;
  if (Math.abs(picture.currentTime - at) > DRIFT_SECONDS) picture.currentTime = at;
  if (isPlaying === picture.paused) film.toggle();
}
