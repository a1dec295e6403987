import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copySlides } from '../../electron/slides/slides-copy.ts';
import { test as base } from './journey.ts';
import { recordFilm } from './record-film.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/film');
/** The deck's id, and its slides by number. */
export const FILM_DECK = 'film';
export const FILM_SLIDES = { picture: 0, film: 1, tall: 2, broken: 3 } as const;

/** Journeys in a hall whose slides have one deck more, with pictures and films that a test page has drawn. */
export const test = base.extend<object, { readonly filmSlides: string }>({
  filmSlides: [
    async ({ stage }, use) => {
      const copy = await copySlides();
      const { film, poster, picture } = await recordFilm(stage);
      await cp(FIXTURE, copy.file(FILM_DECK), { recursive: true });
      await writeFile(copy.file(FILM_DECK, 'rings.webm'), film);
      await writeFile(copy.file(FILM_DECK, 'rings.png'), poster);
      await writeFile(copy.file(FILM_DECK, 'hall.png'), picture);
      await writeFile(copy.file(FILM_DECK, 'broken.webm'), 'this is no film');
      await use(copy.folder);
      await copy.remove();
    },
    { scope: 'worker' },
  ],
  slides: ({ filmSlides }, use) => use(filmSlides),
});
