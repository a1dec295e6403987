import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Language } from '../../../src/core/language.ts';
import { findRuntime } from '../../../tools/electron-runtime/find-runtime.ts';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { FULL_HD, openVirtualScreen, type ScreenSize, type Session, type VirtualScreen } from '../../../tools/system/virtual-screen.ts';
import type { Walk } from '../../../tools/test/combinations.ts';
import { type Hall, openHall } from './hall.ts';
import { onlyDejavu } from './only-dejavu.ts';
import { screenPng } from './screen.ts';

/** What a worker keeps for all its journeys: an Electron, a screen and a font world that nobody else uses. */
export type Stage = {
  readonly runtime: Runtime;
  readonly display: string;
  readonly fontConfig: string;
  /** A folder for whatever a journey needs for a while; it goes with the worker. */
  readonly temporary: string;
};

type WorkerFixtures = {
  readonly screenSize: ScreenSize;
  readonly screenSession: Session;
  readonly panel: Pick<VirtualScreen, 'display'>;
  readonly stage: Stage;
};

type JourneyFixtures = {
  readonly slides: string | undefined;
  readonly settings: unknown;
  readonly language: Language;
  readonly comparable: boolean;
  readonly forgiven: readonly RegExp[];
  readonly walk: Walk;
  readonly hall: Hall;
};

/** Answers in the same order for every visit, and pictures drawn whole: drawn in parts, their edges depend on what stood there before. */
const SAME_PICTURES = { env: { CONCENTRIC_SEED: '20261124' }, switches: ['--disable-partial-raster'] };

/**
 * The test of journeys: `hall` is the app, freshly started. Set with test.use: `slides` (folder), `settings` (object for
 * settings.json), `language` (the visitor's, as walkTo chooses it), `comparable` (the same pictures in every run), `screenSize`
 * and `screenSession` (at the top of a file), `forgiven` (complaints that this journey provokes).
 */
export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  screenSize: [FULL_HD, { scope: 'worker', option: true }],
  screenSession: ['locked', { scope: 'worker', option: true }],
  slides: [undefined, { option: true }],
  settings: [undefined, { option: true }],
  language: ['zh', { option: true }],
  comparable: [false, { option: true }],
  forgiven: [[], { option: true }],
  walk: [{ language: 'zh', aids: [] }, { option: true }],

  panel: [
    async ({ screenSize, screenSession }, use) => {
      const screen = await openVirtualScreen(screenSize, { session: screenSession });
      await use(screen);
      await screen.stop();
    },
    { scope: 'worker' },
  ],

  stage: [
    async ({ panel }, use) => {
      const project = join(import.meta.dirname, '..', '..', '..');
      const runtime = await findRuntime({ project, env: process.env, say: console.log });
      const temporary = await mkdtemp(join(tmpdir(), 'concentric-stage-'));
      const fontConfig = await onlyDejavu(join(temporary, 'fonts'));
      await use({ runtime, display: panel.display, fontConfig, temporary });
      await rm(temporary, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  hall: async ({ stage, slides, settings, language, comparable, forgiven }, use, testInfo) => {
    const hall = await openHall({ ...stage, slides, settings, language, ...(comparable ? SAME_PICTURES : {}) });
    await use(hall);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('screen', { body: await screenPng(hall.display), contentType: 'image/png' });
      await testInfo.attach('main', { body: hall.output(), contentType: 'text/plain' });
      await copyFile(join(hall.userData, 'logs/main.log'), testInfo.outputPath('main.log'));
    }
    await hall.close();
    const complaints = hall.complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)));
    expect(complaints, 'no window complained').toEqual([]);
  },
});

export { expect };
