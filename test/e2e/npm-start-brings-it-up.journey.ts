import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '..', '..');
const PICTURE = join(PROJECT, 'out', 'screen.png');
/** A screen with nothing drawn on it packs into a few kilobytes; attract takes some hundred. */
const DRAWN_BYTES = 60_000;
/** Build, screen and first picture, ms: three times what a loaded machine took. */
const UP_WITHIN_MS = 90_000;

test('npm start brings the exhibition up without a display, keeps its picture, and a Ctrl-C leaves nothing behind', async () => {
  test.setTimeout(2 * UP_WITHIN_MS);
  const mark = randomUUID();
  const home = await mkdtemp(join(tmpdir(), 'concentric-start-'));
  const env = { ...process.env, XDG_CONFIG_HOME: home, CONCENTRIC_TEST_MARK: mark };
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'npm_lifecycle_event']) Reflect.deleteProperty(env, name);
  rmSync(PICTURE, { force: true });
  const npm = spawn('npm', ['start'], { cwd: PROJECT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(npm, 'exit');
  try {
    await expect.poll(pictureBytes, { message: 'a drawn picture', timeout: UP_WITHIN_MS }).toBeGreaterThan(DRAWN_BYTES);
    expect(said).toMatch(/Electron \d+/);
  } finally {
    // A terminal sends Ctrl-C to everybody in front of it.
    if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGINT');
    await ended;
  }
  await expect.poll(() => processesWith(mark), { message: `left behind by:\n${said}` }).toEqual([]);
  await rm(home, { recursive: true });
});

function pictureBytes(): number {
  return statSync(PICTURE, { throwIfNoEntry: false })?.size ?? 0;
}

/** Command lines of living processes that carry the mark in their environment. */
function processesWith(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark)) return [];
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || [];
      } catch {
        return []; // It ended while we looked.
      }
    });
}
