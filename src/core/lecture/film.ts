/** How a film of a talk stands at this moment, wherever it is shown. */
export interface FilmOrder {
  readonly block: string;
  readonly isPlaying: boolean;
  readonly isLoud: boolean;
  /** Its place in seconds. */
  readonly at: number;
}

/** A film as the talk has it: its place at a time of main's clock (ms). */
export interface TalkFilm extends FilmOrder {
  /** The id of its slide. */
  readonly slide: string;
  readonly since: number;
}

/** How the film stands at another time of main's clock. */
export function filmNow({ block, isPlaying, isLoud, at, since }: TalkFilm, now: number): FilmOrder {
  return { block, isPlaying, isLoud, at: isPlaying ? at + (now - since) / 1000 : at };
}
