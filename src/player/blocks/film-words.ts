import type { Language } from '../../core/language.ts';

/** What a film's buttons say, and the sentence where it can't be shown. */
export interface FilmWords {
  readonly play: string;
  readonly pause: string;
  readonly place: string;
  readonly left: string;
  readonly subtitles: string;
  readonly sound: string;
  readonly away: string;
}

/** The words round a film in both languages. */
export const FILM_WORDS: Readonly<Record<Language, FilmWords>> = {
  zh: {
    play: '播放',
    pause: '暂停',
    place: '影片放到哪里',
    left: '还有',
    subtitles: '字幕',
    sound: '声音',
    away: '这段影片现在放不了。',
  },
  en: {
    play: 'Play',
    pause: 'Pause',
    place: 'Place in the film',
    left: 'left:',
    subtitles: 'Subtitles',
    sound: 'Sound',
    away: "This film can't be played just now.",
  },
};
