import type { Talk } from '../../src/core/contract.ts';
import type { Slide } from '../../src/core/deck/deck.ts';
import { audienceOf, inkAt, isFinding, placeAfter, placeOf } from '../../src/core/kiosk/lecture-view.ts';
import type { LectureMode, Mode, PageMode } from '../../src/core/kiosk/mode.ts';
import type { World } from '../../src/core/kiosk/world.ts';
import type { Language } from '../../src/core/language.ts';
import { POINTS_NOWHERE, type Pointing } from '../../src/core/lecture/pointing.ts';
import type { Clock } from '../clock/clock.ts';
import type { NewsSources } from '../ipc.ts';
import { type KioskHost, shownMode } from '../kiosk-host.ts';
import type { Log } from '../log.ts';
import { reason } from '../reason.ts';
import type { Displays } from './displays.ts';
import { SlideSearch } from './slide-search.ts';
import { reportsFolder } from './what-stays.ts';

/** A slide on the presenter's window: the one that the presenter is at, on which fingers point and draw, or the one after it. */
export type Mirror = 'live' | 'next';

/** What the news of a talk are made of. */
export interface TalkSources {
  readonly kiosk: KioskHost;
  /** Kiosk time, for the talk. */
  readonly clock: Clock;
  readonly log: Log;
  /** The folder in which the program keeps what it remembers. */
  readonly userData: string;
  readonly news: Pick<NewsSources, 'library'>;
  /** All slides of a deck or route. */
  readonly allSlides: (talk: string, language: Language) => readonly Slide[];
}

/** What each page is told of a talk: the audience's its slide, the small ones theirs, the presenter's everything but the ink's points. */
export class TalkNews {
  readonly #sources: TalkSources;
  readonly #displays: Displays;
  /** What the presenter's hand does at this moment. */
  pointing: Pointing = POINTS_NOWHERE;
  readonly #search = new SlideSearch();
  #isSearchAsked = false;

  constructor(sources: TalkSources, displays: Displays) {
    this.#sources = sources;
    this.#displays = displays;
  }

  /** The talk that goes on; undefined while there is none. */
  get lecture(): LectureMode | undefined {
    const shown = shownMode(this.#sources.kiosk.mode);
    return shown.kind === 'lecture' ? shown : undefined;
  }

  /** What the audience's page is told. */
  audienceMode(): PageMode {
    const { lecture } = this;
    if (!lecture) return onlyShown(this.#sources.kiosk.mode);
    const { presenter, isMirrored } = this.#displays;
    return audienceOf(lecture, lecture.shown, this.#world(), presenter ? null : { isMirrored });
  }

  /** What a small slide is told; it is never veiled. */
  mirrorMode(mirror: Mirror): PageMode {
    const { lecture } = this;
    if (!lecture) return onlyShown(this.#sources.kiosk.mode);
    const isLive = mirror === 'live';
    const world = this.#world();
    const place = isLive ? placeOf(lecture) : placeAfter(lecture, world.library);
    return { ...audienceOf(lecture, place, world, null), veil: 'none', number: null, hand: isLive ? lecture.hand : 'empty' };
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
    return this.#search.find(this.#sources.allSlides(shown.deck, visit.language), typed);
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
    if (!lecture) throw new Error('nobody speaks');
    const { library, now } = this.#world();
    const { label, size } = this.#displays.audience;
    const { ink: _, ...mode } = lecture;
    const { strokes, past, future } = inkAt(lecture, placeOf(lecture), library);
    const found = isFinding(lecture) ? this.found(lecture) : null;
    const ink = { canUndo: past.length > 0, canRedo: future.length > 0, isThere: strokes.length > 0 };
    const audience = { name: label, width: size.width, height: size.height };
    return { mode, ink, found, reports: reportsFolder(this.#sources.userData), now, audience };
  }

  #world(): Pick<World, 'library' | 'now'> {
    const { news, clock } = this.#sources;
    return { library: news.library(), now: clock.now() };
  }
}

function onlyShown(mode: Mode): PageMode {
  const shown = shownMode(mode);
  if (shown.kind === 'lecture') throw new Error('a talk is told as its audience sees it');
  return shown;
}
