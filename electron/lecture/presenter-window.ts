import { BrowserWindow, type Display, type WebContents } from 'electron';
import type { Requests } from '../../src/core/contract.ts';
import type { Clock } from '../clock/clock.ts';
import type { Admission, AdmittedPage, Door } from '../ipc.ts';
import type { Log } from '../log.ts';
import { PRESENTER_PAGE } from '../protocol/app-protocol.ts';
import { endProcess } from '../screen/end-process.ts';
import { listenToHeart } from '../screen/heartbeat.ts';
import { waitAfter } from '../screen/recovery.ts';
import { webPreferences } from '../screen/web-preferences.ts';
import { type MirrorParts, MirrorView } from './mirror-view.ts';

/** The window's ground until its page is drawn: the presenter's night. */
const NIGHT = '#17100d';
/** What the presenter's window needs. */
export interface PresenterParts {
  readonly preload: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly door: Door;
  readonly news: AdmittedPage['news'];
  readonly answers: Pick<AdmittedPage['answers'], 'report' | 'touched' | 'swap'>;
  /** The two slides on it: the one that the presenter is at, and the one after. */
  readonly live: Omit<MirrorParts, 'preload' | 'clock' | 'log' | 'door'>;
  readonly next: Omit<MirrorParts, 'preload' | 'clock' | 'log' | 'door'>;
  /** A page of the window was made: whoever hears keys listens to it. */
  readonly made: (page: WebContents) => void;
}

/** The presenter's window on a display of its own: the page with notes and tools, and two slides laid into it. Whatever of it dies comes back by itself; the audience's page doesn't notice. */
export class PresenterWindow {
  readonly #parts: PresenterParts;
  readonly #window: BrowserWindow;
  readonly #admission: Admission;
  readonly #live: MirrorView;
  readonly #next: MirrorView;
  readonly #stopHeart: () => void;
  #isShown = false;
  /** Since the page was last drawn. */
  #failures = 0;

  constructor(display: Display, parts: PresenterParts) {
    this.#parts = parts;
    const { preload, clock, log, door } = parts;
    this.#window = new BrowserWindow({
      ...display.bounds,
      show: false,
      frame: false,
      fullscreen: true,
      backgroundColor: NIGHT,
      autoHideMenuBar: true,
      webPreferences: webPreferences(preload),
    });
    const page = this.#window.webContents;
    this.#admission = door.admit({
      address: PRESENTER_PAGE,
      contents: () => (page.isDestroyed() ? undefined : page),
      news: parts.news,
      answers: { ...parts.answers, laid: (boxes) => this.#lay(boxes), shown: () => this.#shown() },
    });
    this.#live = new MirrorView(this.#window, { ...parts.live, preload, clock, log, door });
    this.#next = new MirrorView(this.#window, { ...parts.next, preload, clock, log, door });
    for (const made of [page, this.#live.page, this.#next.page]) parts.made(made);
    page.on('render-process-gone', (_event, { reason }) => this.#again(reason));
    this.#stopHeart = listenToHeart(page, clock, {
      isExpected: () => this.#isShown,
      worrying: (why) => log.warn(`presenter: ${why}`),
      frozen: () => undefined,
      hung: () => endProcess(page),
    });
    this.#load();
  }

  /** Stands on this display from now on, as large as it is. */
  moveTo({ bounds }: Display): void {
    if (!this.#window.isDestroyed()) this.#window.setBounds(bounds);
  }

  tell(...news: readonly Parameters<Admission['tell']>[0][]): void {
    for (const name of news) {
      this.#admission.tell(name);
      if (name === 'talk') this.#mirrors((mirror) => mirror.tell('mode'));
      if (name === 'pointing') this.#live.tell('pointing');
      if (name === 'library' || name === 'frames') this.#mirrors((mirror) => mirror.tell(name));
    }
  }

  close(): void {
    this.#isShown = false;
    this.#stopHeart();
    this.#admission.dismiss();
    this.#mirrors((mirror) => mirror.close());
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  #mirrors(act: (mirror: MirrorView) => void): void {
    act(this.#live);
    act(this.#next);
  }

  #lay({ live, next }: Requests['laid']['argument']): void {
    this.#live.lay(live);
    this.#next.lay(next);
    // A slide that is hidden while it has the focus would take every key with it.
    if (!this.#window.isDestroyed()) this.#window.webContents.focus();
  }

  #shown(): void {
    this.#isShown = true;
    this.#failures = 0;
    if (!this.#window.isVisible()) this.#window.show();
  }

  #again(why: string): void {
    this.#isShown = false;
    this.#failures += 1;
    const wait = waitAfter(this.#failures);
    this.#parts.log.error(`presenter's page gone: ${why}; loaded again in ${wait} ms`);
    this.#parts.clock.after(wait, () => this.#load());
  }

  #load(): void {
    // A window that is gone meanwhile needs no load.
    if (!this.#window.isDestroyed()) this.#window.loadURL(PRESENTER_PAGE).catch(() => undefined);
  }
}
