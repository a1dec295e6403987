import { beside } from '../deck/beside.ts';
import type { Library } from '../deck/library.ts';
import { filmNow } from '../lecture/film.ts';
import { inkOn, type SlideInk } from '../lecture/ink.ts';
import type { AudienceMode, DeckMode, LectureMode } from './mode.ts';
import { findDeck, type World } from './world.ts';

/** Where the presenter is: ahead of the audience while the picture is held. */
export function placeOf({ shown, ahead }: Pick<LectureMode, 'shown' | 'ahead'>): DeckMode {
  return ahead ?? shown;
}

/** Whether the presenter looks for a slide. */
export function isFinding({ panel, typed }: LectureMode): boolean {
  return panel === 'slides' && typed !== '';
}

/** What is drawn on the slide of a place. */
export function inkAt(mode: LectureMode, place: DeckMode, library: Library): SlideInk {
  return inkOn(mode.ink, slideAt(place, library));
}

/** The slide after the one that the presenter is at; the same place at the end. */
export function placeAfter(mode: LectureMode, library: Library): DeckMode {
  const place = placeOf(mode);
  const slides = findDeck(library, place.deck)?.slides ?? [];
  const next = beside(slides, place.slide, 1);
  return next < slides.length ? { ...place, slide: next, step: 0 } : place;
}

/** What an audience's page is told of a talk at `place`; `alone` where it stands on the only display and holds the presenter's tools too. */
export function audienceOf(
  mode: LectureMode,
  place: DeckMode,
  { library, now }: Pick<World, 'library' | 'now'>,
  alone: { readonly isMirrored: boolean } | null,
): AudienceMode {
  const { visit, veil, folded, time, hand, numbered, warning } = mode;
  const film = mode.film?.slide === slideAt(place, library) ? filmNow(mode.film, now) : null;
  const strip = alone && { folded, ended: time.ended !== null, ...alone };
  const { strokes } = inkAt(mode, place, library);
  const own = { strip, hand: alone ? hand : 'empty', warning: alone && warning } as const;
  return { kind: 'lecture', visit, place, veil, strokes, film, number: numbered ? 1 : null, ...own };
}

/** The id of the slide at a place; empty where there is none any more. */
export function slideAt({ deck, slide }: DeckMode, library: Library): string {
  return findDeck(library, deck)?.slides[slide]?.id ?? '';
}
