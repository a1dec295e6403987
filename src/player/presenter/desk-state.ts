import type { Talk } from '../../core/contract.ts';
import { beside } from '../../core/deck/beside.ts';
import type { Notes } from '../../core/deck/deck.ts';
import type { DeckEntry, RouteEntry } from '../../core/deck/library.ts';
import type { PageEvent } from '../../core/kiosk/event.ts';
import { placeOf } from '../../core/kiosk/lecture-view.ts';
import type { DeckMode } from '../../core/kiosk/mode.ts';
import type { Language } from '../../core/language.ts';
import { type Pace, type Plan, paceOf, planOf } from '../../core/lecture/pace.ts';
import { LECTURE_WORDS, type LectureWords } from '../lecture-words.ts';
import { DESK_WORDS, type DeskWords } from './words.ts';

/** Everything that the parts of the presenter's screen are drawn from. */
export interface DeskState {
  readonly talk: Talk;
  readonly deck: DeckEntry | RouteEntry;
  /** Where the presenter is. */
  readonly place: DeckMode;
  /** Number of the slide after it; undefined at the end. */
  readonly next: number | undefined;
  readonly notes: readonly Notes[];
  readonly plan: Plan;
  readonly pace: Pace;
  /** The presenter's own language. */
  readonly language: Language;
  readonly words: DeskWords & { readonly tools: LectureWords };
  readonly tell: (event: PageEvent) => void;
  readonly swap: () => void;
}

/** Puts together what is drawn; `now` is main's clock in ms. */
export function deskState(
  talk: Talk,
  deck: DeckEntry | RouteEntry,
  notes: readonly Notes[],
  { now, language, tell, swap }: Pick<DeskState, 'tell' | 'swap'> & { readonly now: number; readonly language: Language },
): DeskState {
  const place = placeOf(talk.mode);
  const plan = planOf(deck, notes);
  const after = beside(deck.slides, place.slide, 1);
  const next = after < deck.slides.length ? after : undefined;
  const words = { ...DESK_WORDS[language], tools: LECTURE_WORDS[language] };
  return { talk, deck, place, next, notes, plan, pace: paceOf(plan, place.slide, talk.mode.time, now), language, words, tell, swap };
}
