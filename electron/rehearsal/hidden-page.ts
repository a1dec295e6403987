import { BrowserWindow, type NativeImage, type Session } from 'electron';
import type { News } from '../../src/core/contract.ts';
import type { PageMode } from '../../src/core/kiosk/mode.ts';
import type { Language } from '../../src/core/language.ts';
import type { Look } from '../../src/core/rehearsal/look.ts';
import type { ScreenSize } from '../../src/core/rehearsal/way.ts';
import type { Clock } from '../clock/clock.ts';
import type { Admission, Door } from '../ipc.ts';
import { REHEARSAL_PAGE } from '../protocol/app-protocol.ts';
import { PAPER } from '../screen/paper.ts';
import { webPreferences } from '../screen/web-preferences.ts';
import type { Content } from '../slides-folder.ts';

/** How long a page may take until it has looked at itself, ms; the slowest took a second. */
const LOOKED_WITHIN_MS = 30_000;
/** How much larger the window is than its page, CSS pixels: Chromium makes one of exactly the display's size a pixel smaller. */
const RIM_PX = 64;
/** A world of JavaScript that the page's own scripts can't reach; in it, the end of the frame after the next one. */
const WORLD = 998;
const NEXT_FRAME = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))';
/** Pictures after which we wait for the frame without taking more. */
const MOST_TRIES = 8;

/** What a hidden page shows and by whom it is let in. */
export interface HiddenPageParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly preload: string;
  /** Where the page's addresses are answered. */
  readonly session: Session;
  readonly content: Content;
  readonly language: Language;
  readonly settings: News['settings'];
  readonly size: ScreenSize;
}

/** The visitor's page in a window that nobody sees, of any size, with news of its own. */
export class HiddenPage {
  readonly #parts: HiddenPageParts;
  readonly #window: BrowserWindow;
  readonly #admission: Admission;
  #mode: PageMode;
  #look = 0;
  #answer: { readonly looked: (look: Look) => void; readonly failed: (error: Error) => void } | undefined;

  private constructor(parts: HiddenPageParts, first: PageMode) {
    const { session, preload, size, door, content, language, settings } = parts;
    this.#parts = parts;
    this.#mode = first;
    this.#window = new BrowserWindow({
      width: size.width + RIM_PX,
      height: size.height + RIM_PX,
      show: false,
      frame: false,
      skipTaskbar: true,
      backgroundColor: PAPER,
      webPreferences: { ...webPreferences(preload), session },
    });
    const page = this.#window.webContents;
    page.setAudioMuted(true);
    page.on('render-process-gone', (_event, { reason }) => this.#answer?.failed(new Error(`the hidden page is gone: ${reason}`)));
    const shelf = content.shelves[language];
    this.#admission = door.admit({
      address: REHEARSAL_PAGE,
      contents: () => (page.isDestroyed() ? undefined : page),
      news: {
        library: () => shelf.library,
        mode: () => ({ mode: this.#mode, now: 0 }),
        settings: () => settings,
        marks: () => [],
        frames: () => ({ most: Number.POSITIVE_INFINITY }),
        look: () => this.#look,
      },
      answers: {
        slides: ({ deck, from, to }) => shelf.shown.get(deck)?.slice(from, to) ?? [],
        shown: () => undefined,
        looked: ({ number, look }) => {
          if (number === this.#look) this.#answer?.looked(look);
        },
      },
    });
  }

  /** Opens the page with its first mode. */
  static async open(parts: HiddenPageParts, first: PageMode): Promise<HiddenPage> {
    const hidden = new HiddenPage(parts, first);
    const { webContents } = hidden.#window;
    await webContents.loadURL(REHEARSAL_PAGE);
    // Main's own line to the page is open already: lockdown.ts holds the pickers of files through it.
    const { debugger: line } = webContents;
    if (!line.isAttached()) line.attach('1.3');
    await line.sendCommand('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await line.sendCommand('Emulation.setDeviceMetricsOverride', { ...parts.size, deviceScaleFactor: 1, mobile: false });
    return hidden;
  }

  /** Shows a mode and answers with what the page sees in it once it has come to rest; rejects when the page dies, or says nothing for too long. */
  async look(mode: PageMode): Promise<Look> {
    this.#mode = mode;
    this.#look += 1;
    const looked = new Promise<Look>((resolve, reject) => {
      const late = () => reject(new Error(`the hidden page said nothing for ${LOOKED_WITHIN_MS} ms`));
      const stop = this.#parts.clock.after(LOOKED_WITHIN_MS, late);
      const done = (end: () => void) => {
        stop();
        end();
      };
      this.#answer = { looked: (look) => done(() => resolve(look)), failed: (error) => done(() => reject(error)) };
    });
    this.#admission.tell('mode');
    this.#admission.tell('look');
    return looked;
  }

  /** What the page shows now. */
  async picture(): Promise<NativeImage> {
    const page = this.#window.webContents;
    const take = () => page.capturePage({ x: 0, y: 0, ...this.#parts.size });
    let isDrawn = false;
    const drawn = page.executeJavaScriptInIsolatedWorld(WORLD, [{ code: NEXT_FRAME }]).then(() => {
      isDrawn = true;
    });
    // A page that nobody sees draws only while its picture is taken; the first ones may be of what stood there before.
    for (let tries = 0; !isDrawn && tries < MOST_TRIES; tries++) await take();
    await drawn;
    return take();
  }

  close(): void {
    this.#admission.dismiss();
    this.#window.destroy();
  }
}
