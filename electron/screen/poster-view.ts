import { type BrowserWindow, WebContentsView } from 'electron';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import { POSTER_PAGE } from '../protocol/app-protocol.ts';
import { PAPER } from './paper.ts';
import { webPreferences } from './web-preferences.ts';

/** Wait before a poster that couldn't be loaded, or died, is loaded again, ms. */
const AGAIN_MS = 1000;

/** The still poster over the window: loaded from the start in a process of its own, so that it is there when the page is dead. */
export class PosterView {
  readonly #clock: Clock;
  readonly #log: Log;
  #view: WebContentsView | undefined;
  #isShown = false;

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Lays a poster over a new window; the one of a window that is gone is given up. */
  attachTo(window: BrowserWindow): void {
    if (this.#view && !this.#view.webContents.isDestroyed()) this.#view.webContents.close();
    const view = new WebContentsView({ webPreferences: webPreferences() });
    this.#view = view;
    view.setBackgroundColor(PAPER);
    // A page that is wholly covered is not drawn, and would be uncovered half drawn: the corners leave it something to be seen.
    view.setBorderRadius(1);
    view.setVisible(this.#isShown);
    const fit = () => {
      const [width = 0, height = 0] = window.getContentSize();
      view.setBounds({ x: 0, y: 0, width, height });
    };
    fit();
    window.contentView.addChildView(view);
    window.on('resize', fit);
    view.webContents.on('render-process-gone', (_event, { reason }) => this.#again(view, `poster gone: ${reason}`));
    view.webContents.on('did-fail-load', (_event, _code, why) => this.#again(view, `poster not loaded: ${why}`));
    this.#load(view);
  }

  /** Covers the window, or uncovers it. */
  cover(isShown: boolean): void {
    this.#isShown = isShown;
    this.#view?.setVisible(isShown);
  }

  #again(view: WebContentsView, why: string): void {
    this.#log.error(why);
    this.#clock.after(AGAIN_MS, () => this.#load(view));
  }

  #load(view: WebContentsView): void {
    if (view !== this.#view || view.webContents.isDestroyed()) return;
    // A failed load is told by did-fail-load too, and answered there.
    view.webContents.loadURL(POSTER_PAGE).catch(() => undefined);
  }
}
