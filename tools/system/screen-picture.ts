import { execFile } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

// A person who looks at the file now and then; a picture costs a tenth of a second.
const PERIOD_MS = 2000;

/** Writes what the screen shows now to `file`, a PNG; a reader sees the old picture or the new one, never half of one. */
export async function takeScreenPicture(display: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}.half`;
  try {
    // By the environment: its -display option opens nothing.
    await promisify(execFile)('import', ['-silent', '-window', 'root', `png:${half}`], { env: { ...process.env, DISPLAY: display } });
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

/** Keeps a picture of the screen in `file` fresh, every two seconds, until the returned undo has resolved. Says the first failure only. */
export function keepScreenPicture(display: string, file: string, say: (line: string) => void): () => Promise<void> {
  let running = Promise.resolve();
  let failed = false;
  const tellOnce = (error: unknown) => {
    if (!failed) say(`No picture of the screen: ${String(error)}`);
    failed = true;
  };
  const take = () => {
    running = running.then(() => takeScreenPicture(display, file)).catch(tellOnce);
  };
  take();
  const timer = setInterval(take, PERIOD_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
