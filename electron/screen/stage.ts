import { app, type Display, type WebContents } from 'electron';
import type { HostEvent } from '../../src/core/kiosk/event.ts';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import { endDrawingProcess } from './end-process.ts';
import { drewFrame } from './heartbeat.ts';
import { KioskWindow } from './kiosk-window.ts';
import { watchPage } from './page-watch.ts';
import { PosterView } from './poster-view.ts';
import { Recovery } from './recovery.ts';

/** Tries at a first frame, a second each, after which what draws for all pages is replaced. */
const BLIND_TRIES = 5;

/** Frames begun before a page counts as drawn: one more than are wanted on the screen, and where things rise into place the first shows them not there yet. */
const FRAMES = 4;

/** What the stage needs. The clock is the machine's, also in tests: it waits for processes, not for visitors. */
export interface StageParts {
  readonly preload: string;
  readonly clock: Clock;
  /** Nothing that the page does is ever heard. */
  readonly isMute: boolean;
  readonly log: Log;
  readonly say: (event: HostEvent) => void;
  /** The display that the window fills. */
  readonly display: () => Display;
  /** A page was made, the first or another after it. */
  readonly made: (page: WebContents) => void;
}

/** What people look at: the window with the player's page, the poster over it, and the recovery that brings the page back. */
export interface Stage {
  page(): WebContents | undefined;
  /** Whether the page has drawn and answers. */
  isHealthy(): boolean;
  /** The page stands: once it is drawn, and only then, the window may be seen. Rejects when the page dies meanwhile. */
  shown(): Promise<void>;
  /** Lays the poster over the page, or takes it away. */
  cover(isCovered: boolean): void;
  focus(): void;
  /** Looks whether the window fills its display, for that may be another one now. */
  settle(): void;
  /** Lets the window close, for the program ends. */
  letGo(): void;
}

/** Sets up the stage and starts to load the page; the window appears with its first picture. */
export function openStage({ preload, clock, isMute, log, say, display, made: pageMade }: StageParts): Stage {
  const poster = new PosterView(clock, log);
  const recovery = new Recovery(clock, { load: () => window.load(), kill: () => window.kill() }, say, log);
  const window = new KioskWindow({
    preload,
    clock,
    log,
    display,
    made: (made) => {
      pageMade(made.webContents);
      made.webContents.setAudioMuted(isMute);
      poster.attachTo(made);
      watchPage(made.webContents, clock, recovery, log);
    },
    closed: () => recovery.failed('its window was closed'),
  });
  const drawn = async () => {
    for (let frames = 0, tries = 1; window.page && frames < FRAMES; tries++) {
      if (await drewFrame(window.page)) frames += 1;
      else if (tries === BLIND_TRIES) endDrawingProcess(app);
    }
  };
  recovery.start();
  return {
    page: () => window.page,
    isHealthy: () => recovery.isHealthy,
    shown: async () => {
      // What the page has done may not be on its way to the screen yet, and under the poster lies what was drawn before.
      await drawn();
      window.show();
      recovery.shown();
    },
    cover: (isCovered) => {
      poster.cover(isCovered);
      if (isCovered) window.show();
    },
    focus: () => window.focus(),
    settle: () => window.settle(),
    letGo: () => window.letGo(),
  };
}
