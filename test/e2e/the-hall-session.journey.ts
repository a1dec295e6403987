import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HallSession, openHallSession, ready } from './harness/hall-session.ts';
import { test as base, expect } from './harness/journey.ts';

/** Keys that a window manager, a desktop or the X server may take for itself. */
const KEYS = [
  'alt+F4 alt+Tab alt+Escape alt+space alt+F2 alt+F10 super+d super+e super+F1 super+Tab super',
  'Print ctrl+alt+t ctrl+alt+Left ctrl+alt+Right ctrl+alt+Delete ctrl+alt+BackSpace ctrl+alt+F1 F11 Menu',
].flatMap((line) => line.split(' '));

/** How long nothing may happen after the last key, ms: a menu of openbox stood after 150. */
const EFFECT_MS = 1000;
const WATCHDOG_MS = 5000;

const test = base.extend<{ readonly openboxFile: string | undefined; readonly session: HallSession }>({
  openboxFile: [undefined, { option: true }],
  session: async ({ stage, openboxFile }, use) => {
    const session = await openHallSession(stage, openboxFile);
    await ready(session);
    await use(session);
    await session.close();
  },
});

/** The keys after which the windows were others than before, looked at once after each and for a while after the last. */
async function changedBy({ windows, xdotool }: HallSession, keys: readonly string[]): Promise<readonly string[]> {
  const before = await windows();
  const changed = new Set<string>();
  const look = async (key: string) => {
    if ((await windows()).join() !== before.join()) changed.add(key);
  };
  for (const key of keys) {
    await xdotool('key', key);
    await look(key);
  }
  for (const end = performance.now() + EFFECT_MS; performance.now() < end; ) await look('the last or one before');
  return [...changed];
}

async function main({ processes }: HallSession): Promise<number> {
  const [pid, ...others] = await processes(['--user-data-dir'], ['--type=', '.sh']);
  if (pid === undefined || others.length > 0) throw new Error(`not one main: ${pid} ${others.join(' ')}`);
  return pid;
}

/** Whose window is in front, and where it is. */
async function front({ xdotool }: HallSession): Promise<string> {
  const text = await xdotool('getactivewindow', 'getwindowpid', 'getactivewindow', 'getwindowgeometry').catch(() => 'nobody');
  return text
    .replaceAll(/Window \d+|\s+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

const covering = (pid: number) => `${pid} Position: 0,0 (screen: 0) Geometry: 1920x1080`;

test('the program covers the whole display, and no key or mouse button brings up anything else', async ({ session }) => {
  test.setTimeout(180_000);
  const before = await main(session);
  await expect.poll(() => front(session)).toBe(covering(before));
  expect(await changedBy(session, KEYS)).toEqual([]);
  const one = await session.windows();
  for (const button of ['2', '3', '8', '9']) await session.xdotool('mousemove', '900', '500', 'click', button);
  await session.xdotool('keydown', 'alt', 'mousedown', '1', 'mousemove', '300', '200', 'mouseup', '1', 'keyup', 'alt');
  expect(await session.windows()).toEqual(one);
  expect(await main(session)).toBe(before);
  expect(await front(session)).toBe(covering(before));
});

test.describe('with the window manager file of a desktop', () => {
  test.use({ openboxFile: '/etc/xdg/openbox/rc.xml' });
  test('some of the same keys do get out, so the test above could see it', async ({ session }) => {
    const pid = await main(session);
    await expect.poll(() => front(session)).toBe(covering(pid));
    await expect.poll(() => changedBy(session, ['alt+space'])).not.toEqual([]);
  });
});

test('a window manager that dies is there again, and the program still covers the display', async ({ session }) => {
  const [manager] = await session.processes(['openbox', '--config-file'], ['.sh']);
  if (manager === undefined) throw new Error('no window manager runs');
  process.kill(manager, 'SIGKILL');
  await expect.poll(() => session.processes(['openbox', '--config-file'], ['.sh'])).toEqual([expect.any(Number)]);
  await expect.poll(() => session.processes(['openbox', '--config-file'], ['.sh'])).not.toEqual([manager]);
  await expect.poll(async () => front(session)).toBe(covering(await main(session)));
});

test('a stopped main is not alive to systemd, one that goes on is, and one that is killed ends the session', async ({ session }) => {
  const { systemd } = session;
  await expect.poll(systemd.pings).toBeGreaterThan(2);
  const pid = await main(session);
  process.kill(pid, 'SIGSTOP');
  await expect.poll(() => pingsWithin(session, WATCHDOG_MS / 2)).toBe(0);
  expect(await pingsWithin(session, WATCHDOG_MS)).toBe(0);
  process.kill(pid, 'SIGCONT');
  await expect.poll(() => pingsWithin(session, WATCHDOG_MS)).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  expect(await session.ended).toBe(137);
});

test('a page that comes back stays alive to systemd; one that never does is dead to it after a minute', async ({ session }) => {
  test.setTimeout(240_000);
  const { log, appFolder } = session;
  const killPages = async () => {
    for (const pid of await session.processes(['--type=renderer'])) process.kill(pid, 'SIGKILL');
  };
  await killPages();
  await expect.poll(log, { timeout: 30_000 }).toContain('page recovered');
  expect(await pingsWithin(session, WATCHDOG_MS)).toBeGreaterThan(0);

  await writeFile(join(appFolder, 'player/index.html'), '<!doctype html><p>a page that draws nothing</p>');
  await killPages();
  await expect.poll(log, { timeout: 60_000 }).toContain('page failed (3)');
  expect(await pingsWithin(session, WATCHDOG_MS)).toBeGreaterThan(0);
  await expect.poll(() => pingsWithin(session, WATCHDOG_MS), { timeout: 120_000 }).toBe(0);
  expect(await pingsWithin(session, WATCHDOG_MS)).toBe(0);
});

/** How many pings come within `ms`. */
async function pingsWithin({ systemd, xdotool }: HallSession, ms: number): Promise<number> {
  const before = systemd.pings();
  await xdotool('sleep', String(ms / 1000));
  return systemd.pings() - before;
}
