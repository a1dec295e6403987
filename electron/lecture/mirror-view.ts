import { type BrowserWindow, type WebContents, WebContentsView } from 'electron';
import type { Box } from '../../src/core/contract.ts';
import type { PageMode } from '../../src/core/kiosk/mode.ts';
import type { Clock } from '../clock/clock.ts';
import type { Admission, AdmittedPage, Door } from '../ipc.ts';
import type { Log } from '../log.ts';
import { MIRROR_PAGE } from '../protocol/app-protocol.ts';
import { PAPER } from '../screen/paper.ts';
import { waitAfter } from '../screen/recovery.ts';
import { webPreferences } from '../screen/web-preferences.ts';

/** What a mirror needs. */
export interface MirrorParts {
  readonly preload: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly door: Door;
  /** What every audience's page hears and may ask; `mode` is the mirror's own. */
  readonly page: Pick<AdmittedPage, 'answers'> & { readonly news: Omit<AdmittedPage['news'], 'mode'> };
  readonly mode: () => { readonly mode: PageMode; readonly now: number };
}

/** A slide on the presenter's window as the audience sees it: the visitor's own page, small, in a part of the window. */
export class MirrorView {
  readonly #view: WebContentsView;
  readonly #admission: Admission;

  constructor(window: BrowserWindow, parts: MirrorParts) {
    this.#view = new WebContentsView({ webPreferences: webPreferences(parts.preload) });
    this.#view.setBackgroundColor(PAPER);
    this.#view.setVisible(false);
    window.contentView.addChildView(this.#view);
    const { webContents: page } = this.#view;
    page.setAudioMuted(true);
    this.#admission = parts.door.admit({
      address: MIRROR_PAGE,
      contents: () => (page.isDestroyed() ? undefined : page),
      news: { ...parts.page.news, marks: () => [], mode: parts.mode },
      answers: parts.page.answers,
    });
    let failures = 0;
    page.on('render-process-gone', (_event, { reason }) => {
      failures += 1;
      const wait = waitAfter(failures);
      parts.log.error(`a presenter's slide is gone: ${reason}; loaded again in ${wait} ms`);
      parts.clock.after(wait, () => this.#load());
    });
  }

  get page(): WebContents {
    return this.#view.webContents;
  }

  /** Tells the newest of one kind. */
  tell(...news: readonly Parameters<Admission['tell']>[0][]): void {
    for (const name of news) this.#admission.tell(name);
  }

  /** Where it stands in the window; null for nowhere. Its page is loaded once there is room for it: what is laid out without any is no slide. */
  lay(box: Box | null): void {
    if (box) this.#view.setBounds(rounded(box));
    this.#view.setVisible(box !== null);
    if (box && this.page.getURL() === '') this.#load();
  }

  close(): void {
    this.#admission.dismiss();
    if (!this.page.isDestroyed()) this.page.close();
  }

  #load(): void {
    // A page that is gone meanwhile needs no load.
    if (!this.page.isDestroyed()) this.page.loadURL(MIRROR_PAGE).catch(() => undefined);
  }
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
