import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { startBound } from '../../tools/system/bound-child.ts';
import { test } from '../tools/temporary-folder.ts';
import { listenAsSystemd } from './notify-socket.ts';

const SCRIPT = join(import.meta.dirname, '../../deploy/session/watch-life.sh');
/** What the unit would give it, here five seconds: then it looks every second. */
const WATCHDOG_MS = 5000;

async function watched(folder: string) {
  const systemd = await listenAsSystemd(folder);
  const life = join(folder, 'life');
  const env = { ...process.env, NOTIFY_SOCKET: systemd.path, WATCHDOG_USEC: String(WATCHDOG_MS * 1000) };
  const watch = startBound('sh', [SCRIPT, life], { stdio: 'inherit', env });
  let count = 0;
  const sign = () => writeFileSync(life, `${++count}\n`);
  const stop = async () => {
    await watch.stop();
    await systemd.stop();
  };
  return { systemd, life, sign, stop };
}

test('the first sign of life makes the unit ready, each further one is a ping, and without signs there is none', async ({ folder }) => {
  const { systemd, sign, stop } = await watched(folder);
  const living = setInterval(sign, 300);
  await expect.poll(systemd.heard).toContain('READY=1');
  await expect.poll(systemd.pings).toBeGreaterThan(3);

  clearInterval(living);
  // A look may be under way, and one more finds the last number.
  await pause(2500);
  const before = systemd.pings();
  await pause(WATCHDOG_MS);
  expect(systemd.pings()).toBe(before);

  sign();
  await expect.poll(systemd.pings).toBe(before + 1);
  expect(systemd.heard().filter((line) => line === 'READY=1')).toHaveLength(1);
  await stop();
});

test('a sign left by an earlier run, or a file being written, says nothing', async ({ folder }) => {
  writeFileSync(join(folder, 'life'), '71\n');
  const { systemd, life, sign, stop } = await watched(folder);
  await pause(WATCHDOG_MS / 2);
  writeFileSync(life, '');
  await pause(WATCHDOG_MS / 2);
  expect(systemd.heard()).toEqual([]);
  sign();
  await expect.poll(systemd.heard).toContain('READY=1');
  await stop();
});
