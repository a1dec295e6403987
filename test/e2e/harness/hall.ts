import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type {} from '../../../electron/test-door.ts';
import type { Mode } from '../../../src/core/kiosk/mode.ts';
import type { Language } from '../../../src/core/language.ts';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { Ear, type Overheard } from './ear.ts';
import { hallEnvironment } from './hall-environment.ts';
import { launchElectron } from './launch-electron.ts';
import { type Touch, touchOf } from './touch.ts';

/** The running app on a screen of its own, and the hands and eyes of a visitor in front of it. */
export type Hall = Overheard & {
  readonly app: ElectronApplication;
  /** The player's page. */
  readonly page: Page;
  readonly touch: Touch;
  /** The language in which the visitor walks. */
  readonly language: Language;
  /** Lets kiosk time pass, in ms. */
  readonly advance: (ms: number) => Promise<void>;
  /** The mode the machine is in. */
  readonly mode: () => Promise<Mode>;
  /** Where this app keeps what it remembers: a folder of its own. */
  readonly userData: string;
  /** The X display its windows are on. */
  readonly display: string;
  /** Everything main has printed so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
};

/** What a hall is set up with. */
export type HallSetting = {
  readonly runtime: Runtime;
  readonly display: string;
  readonly fontConfig: string;
  /** Where the app's user data folder is made. */
  readonly temporary: string;
  /** The folder the app is in; out/test unless told. */
  readonly appFolder?: string;
  /** The slides folder; the repository's own unless told. */
  readonly slides?: string | undefined;
  /** The visitor's language; Chinese unless told. */
  readonly language?: Language;
  /** What settings.json holds at the start; no file unless told. */
  readonly settings?: unknown;
  /** Files that the user data folder holds at the start, by their names. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What the environment holds besides. */
  readonly env?: Record<string, string>;
  /** Switches for Chromium besides. */
  readonly switches?: readonly string[];
};

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const PLAYER = 'concentric://player/';

/** Starts the app and resolves once the player's page is there. */
export async function openHall(setting: HallSetting): Promise<Hall> {
  const { app, userData, close } = await launchElectron({
    runtime: setting.runtime,
    temporary: setting.temporary,
    folder: setting.appFolder ?? buildFolder(PROJECT, 'test'),
    env: hallEnvironment(setting),
    switches: setting.switches ?? [],
    prepare: async (folder) => {
      for (const [name, text] of Object.entries(setting.kept ?? {})) await writeFile(join(folder, name), text);
      if (setting.settings !== undefined) await writeFile(join(folder, 'settings.json'), JSON.stringify(setting.settings));
    },
  });
  const ear = new Ear(app.context());
  const output = outputOf(app);
  try {
    const page = await playerPage(app);
    const touch = await touchOf(app, page);
    await Promise.all(app.windows().map((window) => ear.catchUp(window)));
    const { complaints, requests } = ear;
    return {
      app,
      page,
      touch,
      language: setting.language ?? 'zh',
      userData,
      display: setting.display,
      output,
      close,
      complaints,
      requests,
      ...throughTheDoor(app),
    };
  } catch (error) {
    await close();
    throw new Error(`The player did not come up. Main printed:\n${output()}`, { cause: error });
  }
}

async function playerPage(app: ElectronApplication): Promise<Page> {
  const find = () => app.windows().find((page) => page.url().startsWith(PLAYER));
  await expect.poll(() => find() !== undefined, { message: `a window on ${PLAYER}`, timeout: 20_000 }).toBe(true);
  const page = find();
  if (page === undefined) throw new Error('the player was there and went away');
  await page.waitForLoadState('domcontentloaded');
  return page;
}

function throughTheDoor(app: ElectronApplication): Pick<Hall, 'advance' | 'mode'> {
  let advances = 0;
  const advanceOnce = (_electron: unknown, { duration, number }: { readonly duration: number; readonly number: number }) => {
    if (globalThis.concentricTest === undefined) throw new Error('not a test build: it has no door for journeys');
    globalThis.concentricTest.advance(duration, number);
  };
  const mode = () => {
    if (globalThis.concentricTest === undefined) throw new Error('not a test build: it has no door for journeys');
    return globalThis.concentricTest.mode();
  };
  return {
    advance: (duration) => {
      const number = ++advances;
      return app.evaluate(advanceOnce, { duration, number });
    },
    mode: () => app.evaluate(mode),
  };
}

function outputOf(app: ElectronApplication): () => string {
  let printed = '';
  const add = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  app.process().stdout?.on('data', add);
  app.process().stderr?.on('data', add);
  return () => printed;
}
