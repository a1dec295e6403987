import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { NO_SANDBOX } from '../../../tools/start/launch-app.ts';
import { endApp } from './end-app.ts';
import { unlessCollected } from './unless-collected.ts';

/** An Electron under Playwright with a user data folder of its own; `close` ends the one and removes the other. */
export type Launched = { readonly app: ElectronApplication; readonly userData: string; readonly close: () => Promise<void> };

/** What is started and how; `prepare` may put files into the user data folder before the start. */
export type Launch = {
  readonly runtime: Runtime;
  /** The app. */
  readonly folder: string;
  /** Where the user data folder is made: a folder that is removed at the latest with the worker. */
  readonly temporary: string;
  readonly env: Record<string, string>;
  readonly switches?: readonly string[];
  readonly prepare?: (userData: string) => Promise<void>;
};

/** Starts Electron on the app in `folder`, for fingers. A start that fails leaves no folder behind. */
export async function launchElectron({ runtime, folder, temporary, env, switches = [], prepare }: Launch): Promise<Launched> {
  const userData = await mkdtemp(join(temporary, 'hall-'));
  const remove = () => rm(userData, { recursive: true, force: true });
  try {
    await prepare?.(userData);
    const app = await _electron.launch({
      executablePath: runtime.executable,
      args: [folder, `--user-data-dir=${userData}`, '--touch-events=enabled', ...switches],
      // Playwright adds --no-sandbox where it is told that there is no sandbox.
      chromiumSandbox: !NO_SANDBOX,
      env,
    });
    // Main tidies its memory while it is asked, and may lose the answer.
    const ask: typeof app.evaluate = app.evaluate.bind(app);
    Object.assign(app, { evaluate: (...asked: Parameters<typeof ask>) => unlessCollected(() => ask(...asked)) });
    const child = app.process();
    const close = async () => {
      await endApp(app, child);
      await remove();
    };
    return { app, userData, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
