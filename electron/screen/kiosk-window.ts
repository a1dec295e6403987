import { BrowserWindow, type Display, type Rectangle, screen, type WebContents } from 'electron';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import { PLAYER_PAGE } from '../protocol/app-protocol.ts';
import { letZoom } from '../unhardened.ts';
import { endProcess } from './end-process.ts';
import { PAPER } from './paper.ts';
import { webPreferences } from './web-preferences.ts';

/** How long a window manager gets to do as asked before the bounds are looked at again, and how often it is asked, ms. */
const SETTLE_MS = 400;
const TRIES = 5;

/** What the window needs and whom it tells. */
export interface KioskWindowParts {
  readonly preload: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The display that it fills. */
  readonly display: () => Display;
  /** A window was made, at the start or because the one before is gone. */
  readonly made: (window: BrowserWindow) => void;
  /** The window was closed by its page; a new one stands already. */
  readonly closed: () => void;
}

/** The one full-screen window: as large as its display, whatever happens to either, and never gone for long. */
export class KioskWindow {
  readonly #parts: KioskWindowParts;
  #window: BrowserWindow | undefined;
  #isWanted = true;
  #stopSettling = (): void => undefined;

  constructor(parts: KioskWindowParts) {
    this.#parts = parts;
    screen.on('display-metrics-changed', () => this.#settle());
    screen.on('display-added', () => this.#settle());
    screen.on('display-removed', () => this.#settle());
    this.#make();
  }

  /** The player's page, while its window stands. */
  get page(): WebContents | undefined {
    return this.#window?.webContents;
  }

  /** Loads the player's page, anew if there is one. */
  load(): void {
    // A failed load is told by did-fail-load too, and answered there.
    this.page?.loadURL(PLAYER_PAGE).catch(() => undefined);
  }

  /** Ends the page's process, so that the page is surely dead. */
  kill(): void {
    if (this.page) endProcess(this.page);
  }

  show(): void {
    if (!this.#window || this.#window.isVisible()) return;
    this.#window.show();
    this.#settle();
  }

  focus(): void {
    this.#window?.focus();
  }

  /** Looks whether it fills its display, for that may be another one now. */
  settle(): void {
    this.#settle();
  }

  /** Lets the window go when the program ends. */
  letGo(): void {
    this.#isWanted = false;
    this.#stopSettling();
  }

  #make(): void {
    const window = new BrowserWindow({
      ...this.#parts.display().bounds,
      show: false,
      frame: false,
      kiosk: true,
      fullscreen: true,
      backgroundColor: PAPER,
      autoHideMenuBar: true,
      webPreferences: webPreferences(this.#parts.preload),
    });
    this.#window = window;
    if (__LOCKED__) this.#hold(window);
    else this.#leave(window);
    this.#parts.made(window);
  }

  #leave(window: BrowserWindow): void {
    letZoom(window.webContents);
    window.on('closed', () => {
      this.#window = undefined;
    });
  }

  /** Keeps a window where it is, whoever wants it elsewhere. */
  #hold(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (this.#isWanted) event.preventDefault();
    });
    window.on('closed', () => this.#replace());
    window.on('resize', () => this.#settle());
    window.on('move', () => this.#settle());
    window.on('leave-full-screen', () => this.#settle());
    window.on('minimize', () => window.restore());
  }

  #replace(): void {
    this.#window = undefined;
    if (!this.#isWanted) return;
    this.#parts.log.error('the window was closed by its page; a new one is made');
    this.#make();
    this.#parts.closed();
  }

  /** Looks at the bounds once things are quiet, and sets them as long as they are not the display's. */
  #settle(tries = TRIES): void {
    this.#stopSettling();
    this.#stopSettling = this.#parts.clock.after(SETTLE_MS, () => {
      const window = this.#window;
      if (!this.#isWanted || !window?.isVisible()) return;
      const wanted = this.#parts.display().bounds;
      const found = window.getBounds();
      if (same(found, wanted)) return;
      this.#parts.log.warn(`window at ${words(found)}, display at ${words(wanted)}: ${tries > 0 ? 'set again' : 'given up'}`);
      if (tries === 0) return;
      window.setKiosk(true);
      window.setBounds(wanted);
      this.#settle(tries - 1);
    });
  }
}

function same(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function words({ x, y, width, height }: Rectangle): string {
  return `${width}×${height}+${x}+${y}`;
}
