import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import { hallEnvironment } from './hall-environment.ts';
import { test as journey } from './journey.ts';
import { launchElectron } from './launch-electron.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/**
 * The test of pages: `barePage` is an empty page, as large as the stage's screen, in an Electron window without
 * preload. Addresses under bare://page/ are files of `bareFolder`, the built player unless told.
 */
export const test = journey.extend<{ readonly bareFolder: string; readonly barePage: Page }>({
  bareFolder: [join(buildFolder(PROJECT, 'test'), 'player'), { option: true }],

  barePage: async ({ stage, screenSize, bareFolder }, use) => {
    const { app, close } = await launchElectron({
      runtime: stage.runtime,
      temporary: stage.temporary,
      folder: join(import.meta.dirname, 'bare-app'),
      env: { ...hallEnvironment(stage), CONCENTRIC_BARE_FOLDER: bareFolder },
    });
    const page = await app.firstWindow();
    await page.waitForURL('bare://page/');
    // The window manager answers in its own time.
    await expect.poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(screenSize);
    await use(page);
    await close();
  },
});

export { expect };
