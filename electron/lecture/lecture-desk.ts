import { join } from 'node:path';
import type { WebContents } from 'electron';
import type { Notes } from '../../src/core/deck/deck.ts';
import type { LectureMode } from '../../src/core/kiosk/mode.ts';
import { POINTS_NOWHERE, type Pointing } from '../../src/core/lecture/pointing.ts';
import type { Clock } from '../clock/clock.ts';
import type { Answers, Door, NewsSources } from '../ipc.ts';
import { Displays } from './displays.ts';
import { heardKey } from './lecture-keys.ts';
import { beginByClicker } from './lecture-order.ts';
import { type PresenterParts, PresenterWindow } from './presenter-window.ts';
import { type Mirror, TalkNews, type TalkSources } from './talk-news.ts';

/** What the lecture's desk needs. */
export interface DeskParts extends TalkSources {
  readonly door: Door;
  readonly preload: string;
  /** The machine's, for its processes. */
  readonly machineClock: Clock;
  /** What every page hears beside its mode, and the slides. */
  readonly news: Pick<NewsSources, 'library' | 'settings' | 'frames'>;
  readonly answers: Pick<Answers, 'slides' | 'report' | 'touched'>;
  readonly notes: (talk: string) => readonly Notes[];
  /** The displays have changed: the audience's window looks where it belongs, and its page is told anew. */
  readonly displaysChanged: () => void;
  /** The presenter's hand has moved: the audience's page is told. */
  readonly handMoved: () => void;
}

/** Where a talk is held: who looks at which display, the presenter's window while there is room for it, and the keys. */
export class LectureDesk {
  readonly displays: Displays;
  /** What each page is told. */
  readonly news: TalkNews;
  readonly #parts: DeskParts;
  #window: PresenterWindow | undefined;
  /** What the presenter's window was told last. */
  #told = { language: '', deck: '' };

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.displays = new Displays(join(parts.userData, 'displays.json'), parts.log);
    this.news = new TalkNews(parts, this.displays);
    this.displays.onChange(() => this.#displaysChanged());
    parts.kiosk.onMode(() => this.#follow());
  }

  /** The presenter's hand does something over the slide; nobody else's is heard. */
  point(pointing: Pointing): void {
    if (!this.news.lecture) return;
    this.news.pointing = pointing;
    this.#window?.tell('pointing');
    this.#parts.handMoved();
  }

  /** Hears the keys of this page while somebody speaks, and in attract a clicker's; lockdown.ts keeps them from the page itself. */
  hearKeysOf(page: WebContents): void {
    page.on('before-input-event', (_event, input) => {
      const talk = this.news.lecture;
      if (!talk) beginByClicker(input, this.#parts.kiosk, this.#parts.news);
      const isAlone = this.displays.presenter === undefined;
      const said = talk && heardKey(input, talk, { best: () => this.news.found(talk)[0], isAlone });
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
    const talk = this.news.lecture;
    if (this.news.pointing.kind !== 'nothing') this.point(this.news.pointingLeft());
    const { presenter } = this.displays;
    if (!talk || !presenter) {
      this.close();
      return;
    }
    if (!this.#window) {
      this.#window = new PresenterWindow(presenter, this.#windowParts());
      this.#parts.log.info(`presenter's window opened on ${presenter.label || presenter.id}`);
    }
    this.#tellAll(this.#window, talk);
    if (talk.panel === 'slides') this.news.prepareSearch(() => this.#window?.tell('talk'));
  }

  #windowParts(): PresenterParts {
    const { door, preload, clock, machineClock, log, news, answers } = this.#parts;
    const { slides, ...spoken } = answers;
    const mirror = (name: Mirror) => ({ mode: this.news.mirrorMode(name), now: clock.now() });
    const shown = () => undefined;
    const pointed = (pointing: Pointing) => this.point(pointing);
    return {
      door,
      preload,
      clock: machineClock,
      log,
      news: { ...news, talk: () => this.news.talk(), notes: () => this.#parts.notes(this.news.lecture?.shown.deck ?? '') },
      answers: { ...spoken, swap: () => this.#swap() },
      live: {
        page: { news: { ...news, pointing: () => this.news.pointing }, answers: { ...answers, shown, pointed } },
        mode: () => mirror('live'),
      },
      next: { page: { news: { ...news, pointing: () => POINTS_NOWHERE }, answers: { slides, shown } }, mode: () => mirror('next') },
      made: (page) => this.hearKeysOf(page),
    };
  }

  #swap(): void {
    this.displays.swap();
    this.#displaysChanged();
  }

  #displaysChanged(): void {
    const { presenter } = this.displays;
    if (presenter) this.#window?.moveTo(presenter);
    this.#follow();
    this.#parts.displaysChanged();
  }
}
