import { app, type WebContents } from 'electron';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import { endDrawingProcess } from './end-process.ts';
import { listenToHeart } from './heartbeat.ts';
import type { Recovery } from './recovery.ts';

/** Chromium's code for a load that another load took the place of: no failure. */
const ABORTED = -3;

/** Tells recovery of everything that can befall the player's page, and the log of its errors. */
export function watchPage(page: WebContents, clock: Clock, recovery: Recovery, log: Log): void {
  page.on('render-process-gone', (_event, { reason, exitCode }) => recovery.failed(`process gone: ${reason} (${exitCode})`));
  // Comes only after a finger, and later than our heartbeat; once main has slept it may come for a page that is well.
  page.on('unresponsive', () => log.warn('page: Electron calls it unresponsive'));
  page.on('did-fail-load', (_event, code, why, url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) recovery.failed(`${url} not loaded: ${why} (${code})`);
  });
  page.on('preload-error', (_event, _path, error) => log.error(`preload: ${error.message}`));
  const stop = listenToHeart(page, clock, {
    isExpected: () => recovery.isHealthy,
    worrying: (why) => log.warn(`page: ${why}`),
    frozen: (why) => {
      log.error(`page: ${why}; the process that draws is ended`);
      endDrawingProcess(app);
    },
    hung: (why) => recovery.hung(why),
  });
  page.on('destroyed', stop);
}
