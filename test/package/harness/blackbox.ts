import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { FULL_HD, openVirtualScreen } from '../../../tools/system/virtual-screen.ts';
import { onlyDejavu } from '../../e2e/harness/only-dejavu.ts';
import { screenPng } from '../../e2e/harness/screen.ts';
import { giveToOrdinaryUser, startAsOrdinaryUser } from './ordinary-user.ts';
import { packageHere } from './package-here.ts';

/** A hall's computer: the package installed, as root would, and a screen. */
export interface HallComputer {
  readonly display: string;
  /** The installed package's folder. */
  readonly place: string;
  readonly fontConfig: string;
  readonly folder: string;
}

/** The package, running, and nothing to know of it but what anybody could. */
export interface Running {
  readonly pid: number;
  /** The ordinary user's home, and the temporary folder that TMPDIR names. */
  readonly home: string;
  readonly temporary: string;
  /** Its log so far; empty while there is none. `config` is the folder of all programs' data, .config at home unless told. */
  readonly log: (config?: string) => Promise<string>;
  /** What it and Chromium printed. */
  readonly printed: () => string;
  /** How it ended; undefined while it runs. */
  readonly code: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** How it is started; `in` names paths of this start in the environment. */
export interface Start {
  readonly args?: readonly string[];
  readonly environment?: (home: string) => Readonly<Record<string, string>>;
}

/** The test of black boxes: `start` boots the package as an ordinary user, and ends it with the test. */
export const test = base.extend<{ readonly start: (how?: Start) => Promise<Running> }, { readonly computer: HallComputer }>({
  computer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern where a fixture needs no other.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'concentric-hall-'));
      await chmod(folder, 0o755);
      const { place } = await packageHere();
      await cp(place, join(folder, 'concentric'), { recursive: true });
      // As the manual says, for systems that let no ordinary user make a namespace; root's copy is root's already.
      await chmod(join(folder, 'concentric', 'chrome-sandbox'), 0o4755);
      const screen = await openVirtualScreen(FULL_HD);
      const fontConfig = await onlyDejavu(join(folder, 'fonts'));
      await use({ display: screen.display, place: join(folder, 'concentric'), fontConfig, folder });
      await screen.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  start: async ({ computer }, use, testInfo) => {
    const running: Running[] = [];
    await use(async (how = {}) => {
      const one = await boot(computer, how);
      running.push(one);
      return one;
    });
    for (const one of running) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('screen', { body: await screenPng(computer.display), contentType: 'image/png' });
        await testInfo.attach('words', { body: `${await one.log()}\n${one.printed()}`, contentType: 'text/plain' });
      }
      await one.stop();
    }
  },
});

export { expect };

async function boot({ display, place, fontConfig, folder }: HallComputer, { args = [], environment }: Start): Promise<Running> {
  const home = await mkdtemp(join(folder, 'home-'));
  const temporary = join(home, 'tmp');
  await mkdir(temporary);
  await giveToOrdinaryUser(home);
  await giveToOrdinaryUser(temporary);
  const child = startAsOrdinaryUser(join(place, 'concentric'), args, {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: home,
      TMPDIR: temporary,
      DISPLAY: display,
      FONTCONFIG_FILE: fontConfig,
      ...environment?.(home),
    },
  });
  const { pid, stdout, stderr } = child.process;
  if (pid === undefined) throw new Error(`${place} could not be started`);
  let printed = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  let code: number | undefined;
  void child.ended.then((its) => {
    code = its;
  }); // it never fails
  return {
    pid,
    home,
    temporary,
    log: (config = join(home, '.config')) => readFile(join(config, 'Concentric', 'logs', 'main.log'), 'utf8').catch(() => ''),
    printed: () => printed,
    code: () => code,
    stop: child.stop,
  };
}
