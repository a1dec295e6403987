import type { WebContents } from 'electron';
import type { Talk } from '../../src/core/contract.ts';
import type { Notes } from '../../src/core/deck/deck.ts';
import type { DeckMode, LectureMode, Mode, PageMode } from '../../src/core/kiosk/mode.ts';
import { audienceOf, placeAfter, placeOf } from '../../src/core/kiosk/next-lecture.ts';
import type { Clock } from '../clock/clock.ts';
import type { Answers, Door, NewsSources } from '../ipc.ts';
import { type KioskHost, shownMode } from '../kiosk-host.ts';
import type { Log } from '../log.ts';
import type { Displays } from './displays.ts';
import { heardKey } from './lecture-keys.ts';
import { type PresenterParts, PresenterWindow } from './presenter-window.ts';

/** What the lecture's desk needs. */
export interface DeskParts {
  readonly door: Door;
  readonly kiosk: KioskHost;
  readonly displays: Displays;
  readonly preload: string;
  /** Kiosk time, for the talk; and the machine's, for its processes. */
  readonly clock: Clock;
  readonly machineClock: Clock;
  readonly log: Log;
  /** What every page hears beside its mode, and the slides. */
  readonly news: Pick<NewsSources, 'library' | 'settings' | 'frames'>;
  readonly answers: Pick<Answers, 'slides' | 'report' | 'touched'>;
  readonly notes: (talk: string) => readonly Notes[];
  /** The displays have changed: the audience's window looks where it belongs, and its page is told anew. */
  readonly displaysChanged: () => void;
}

/** Where a talk is held: who looks at which display, the presenter's window while there is room for it, and the keys. */
export class LectureDesk {
  readonly #parts: DeskParts;
  #window: PresenterWindow | undefined;
  /** What the presenter's window was told last. */
  #told = { language: '', deck: '' };

  constructor(parts: DeskParts) {
    this.#parts = parts;
    parts.displays.onChange(() => this.#displaysChanged());
    parts.kiosk.onMode(() => this.#follow());
  }

  /** What the audience's page is told in this mode. */
  pageMode(mode: Mode): PageMode {
    const shown = shownMode(mode);
    return shown.kind === 'lecture' ? audienceOf(shown, this.#parts.displays.presenter === undefined) : shown;
  }

  /** Hears the keys of this page while somebody speaks; lockdown.ts keeps them from the page itself. */
  hearKeysOf(page: WebContents): void {
    page.on('before-input-event', (_event, input) => {
      const talk = this.#lecture();
      const said = talk && heardKey(input, talk);
      if (said === 'swap') this.#swap();
      else if (said) this.#parts.kiosk.dispatch(said);
    });
  }

  /** Tells the presenter's page the newest of what changed for all pages. */
  tell(...news: readonly ('library' | 'notes' | 'frames')[]): void {
    this.#window?.tell(...news);
  }

  close(): void {
    this.#window?.close();
    this.#window = undefined;
  }

  #lecture(): LectureMode | undefined {
    const shown = shownMode(this.#parts.kiosk.mode);
    return shown.kind === 'lecture' ? shown : undefined;
  }

  /** Tells the talk; where its words are new, they go before it. */
  #tellAll(window: PresenterWindow, talk: LectureMode): void {
    const { language } = talk.visit;
    const { deck } = talk.shown;
    if (this.#told.language !== language || this.#told.deck !== deck) window.tell('library', 'notes');
    this.#told = { language, deck };
    window.tell('talk');
  }

  /** Opens the presenter's window where there is a talk and room for it, tells it, or closes it. */
  #follow(): void {
    const talk = this.#lecture();
    const { presenter } = this.#parts.displays;
    if (!talk || !presenter) {
      this.close();
      return;
    }
    if (!this.#window) {
      this.#window = new PresenterWindow(presenter, this.#windowParts());
      this.#parts.log.info(`presenter's window opened on ${presenter.label || presenter.id}`);
    }
    this.#tellAll(this.#window, talk);
  }

  #windowParts(): PresenterParts {
    const { door, preload, machineClock, log, news, answers } = this.#parts;
    const { slides, ...spoken } = answers;
    const shown = () => undefined;
    const mirror = (place: (talk: LectureMode) => DeckMode, may: boolean) => ({
      page: { news, answers: may ? { ...answers, shown } : { slides, shown } },
      mode: () => ({ mode: this.#mirrored(place), now: this.#parts.clock.now() }),
    });
    return {
      door,
      preload,
      clock: machineClock,
      log,
      news: { ...news, talk: () => this.#news(), notes: () => this.#parts.notes(this.#lecture()?.shown.deck ?? '') },
      answers: { ...spoken, swap: () => this.#swap() },
      live: mirror(placeOf, true),
      next: mirror((talk) => placeAfter(talk, news.library()), false),
      made: (page) => this.hearKeysOf(page),
    };
  }

  #mirrored(place: (talk: LectureMode) => DeckMode): PageMode {
    const talk = this.#lecture();
    if (!talk) return this.pageMode(this.#parts.kiosk.mode);
    return audienceOf({ ...talk, shown: place(talk), veil: 'none' }, false);
  }

  #news(): Talk {
    const mode = this.#lecture();
    if (!mode) throw new Error('nobody speaks');
    const { label, id, size } = this.#parts.displays.audience;
    const audience = { name: label || `${id}`, width: size.width, height: size.height };
    return { mode, now: this.#parts.clock.now(), audience };
  }

  #swap(): void {
    this.#parts.displays.swap();
    this.#displaysChanged();
  }

  #displaysChanged(): void {
    const { presenter } = this.#parts.displays;
    if (presenter) this.#window?.moveTo(presenter);
    this.#follow();
    this.#parts.displaysChanged();
  }
}
