import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';

// A kiosk may refuse to quit; what it wants to write down takes far less.
const GRACE_MS = 5000;

/** Asks the app, whose process is `child` (Playwright forgets it once it is gone), to quit, kills it when it won't, and resolves when its process is gone. */
export async function endApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await app.close().catch(() => undefined); // it may have died in the test, which the test has judged
  if (!isGone()) await once(child, 'exit');
  clearTimeout(insist);
}
