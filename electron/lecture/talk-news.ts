import type { Talk } from '../../src/core/contract.ts';
import type { Slide } from '../../src/core/deck/deck.ts';
import type { Library } from '../../src/core/deck/library.ts';
import { audienceOf, inkAt, placeAfter, placeOf } from '../../src/core/kiosk/lecture-view.ts';
import type { LectureMode, Mode, PageMode } from '../../src/core/kiosk/mode.ts';
import { isFinding } from '../../src/core/kiosk/next-lecture.ts';
import type { Language } from '../../src/core/language.ts';
import { POINTS_NOWHERE, type Pointing } from '../../src/core/lecture/pointing.ts';
import type { Clock } from '../clock/clock.ts';
import { shownMode } from '../kiosk-host.ts';
import type { Log } from '../log.ts';
import { reason } from '../reason.ts';
import type { Displays } from './displays.ts';
import { SlideSearch } from './slide-search.ts';

/** A slide on the presenter's window: the one that the presenter is at, on which fingers point and draw, or the one after it. */
export type Mirror = 'live' | 'next';

/** What the news of a talk are made of. */
export interface TalkSources {
  readonly mode: () => Mode;
  readonly library: () => Library;
  readonly displays: Displays;
  readonly clock: Clock;
  /** All slides of what is spoken about. */
  readonly slides: (talk: string, language: Language) => readonly Slide[];
  readonly log: Log;
  /** Where reports are written. */
  readonly reports: string;
}

/** What each page is told of a talk: the audience's its slide, the small ones theirs, the presenter's everything but the ink's points. */
export class TalkNews {
  readonly #sources: TalkSources;
  /** What the presenter's hand does at this moment. */
  pointing: Pointing = POINTS_NOWHERE;
  readonly #search = new SlideSearch();
  #isSearchAsked = false;

  constructor(sources: TalkSources) {
    this.#sources = sources;
  }

  /** The talk that goes on; undefined while there is none. */
  get lecture(): LectureMode | undefined {
    const shown = shownMode(this.#sources.mode());
    return shown.kind === 'lecture' ? shown : undefined;
  }

  /** What the audience's page is told. */
  audienceMode(): PageMode {
    const { lecture } = this;
    const { mode, library, displays, clock } = this.#sources;
    if (!lecture) return onlyShown(mode());
    const { presenter, isMirrored } = displays;
    return audienceOf(lecture, lecture.shown, { library: library(), now: clock.now() }, presenter ? null : { isMirrored });
  }

  /** What a small slide is told; it is never veiled. */
  mirrorMode(mirror: Mirror): PageMode {
    const { lecture } = this;
    const { mode, library, clock } = this.#sources;
    if (!lecture) return onlyShown(mode());
    const isLive = mirror === 'live';
    const place = isLive ? placeOf(lecture) : placeAfter(lecture, library());
    return {
      ...audienceOf(lecture, place, { library: library(), now: clock.now() }, null),
      veil: 'none',
      number: null,
      hand: isLive ? lecture.hand : 'empty',
    };
  }

  /** What is left of the hand's work after the talk has changed: a stroke has become ink or its slide is gone, a light may have been put down. */
  pointingLeft(): Pointing {
    const { pointing, lecture } = this;
    return pointing.kind === 'light' && pointing.light === lecture?.hand ? pointing : POINTS_NOWHERE;
  }

  /** The hand as the audience sees it: not while its picture is held or veiled. */
  audiencePointing(): Pointing {
    const { lecture } = this;
    return lecture && lecture.ahead === null && lecture.veil === 'none' ? this.pointing : POINTS_NOWHERE;
  }

  /** The slides that the presenter looks for. */
  found({ shown, visit, typed }: LectureMode): readonly number[] {
    return this.#search.find(this.#sources.slides(shown.deck, visit.language), typed);
  }

  /** Makes slides findable, once; `done` is called when they are. */
  prepareSearch(done: () => void): void {
    if (this.#isSearchAsked) return;
    this.#isSearchAsked = true;
    this.#search.ready().then(done, (error: unknown) => this.#sources.log.error(`slides can't be looked for: ${reason(error)}`));
  }

  /** The whole talk for its presenter. Throws while nobody speaks. */
  talk(): Talk {
    const { lecture } = this;
    const { displays, library, clock } = this.#sources;
    if (!lecture) throw new Error('nobody speaks');
    const { label, size } = displays.audience;
    const { ink: _, ...mode } = lecture;
    const { strokes, past, future } = inkAt(lecture, placeOf(lecture), library());
    const found = isFinding(lecture) ? this.found(lecture) : null;
    const ink = { canUndo: past.length > 0, canRedo: future.length > 0, isThere: strokes.length > 0 };
    return {
      mode,
      ink,
      found,
      reports: this.#sources.reports,
      now: clock.now(),
      audience: { name: label, width: size.width, height: size.height },
    };
  }
}

function onlyShown(mode: Mode): PageMode {
  const shown = shownMode(mode);
  if (shown.kind === 'lecture') throw new Error('a talk is told as its audience sees it');
  return shown;
}
