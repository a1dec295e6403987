import { execFile } from 'node:child_process';
import { closeSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFolder } from '../../tools/build/build-when-stale.ts';
import { openVirtualScreen } from '../../tools/system/virtual-screen.ts';
import { type Bare, deafPipe, pixelOf, SUN, startBare } from './harness/bare-start.ts';
import { say, sayDeck } from './harness/every-state.ts';
import { openHall } from './harness/hall.ts';
import { expect, test } from './harness/journey.ts';
import { asOtherUser, insideOf } from './harness/other-user.ts';
import { drawn, still, walkTo } from './harness/walk.ts';
import { targetProblems, textProblems } from './rendered/rendered-problems.ts';

/** A start on a machine that others use as well, ms; 2.5 s were measured when idle. */
const START = { timeout: 30_000 };

/** Machines where nothing can be kept: the user's home, where the log is then, and what keepers are told. */
const HOMELESS = [
  { home: 'none', keeps: '/mnt/tmp/.config/Concentric', told: '没有主目录（HOME）' },
  { home: 'read-only', keeps: '/mnt/tmp/concentric-65534', told: '写不进主目录 /mnt/home' },
] as const;

for (const { home, keeps, told } of HOMELESS) {
  test(`an ordinary user with home: ${home}, no D-Bus, no sound, and nobody who reads what is printed: the show goes on and the log says where it is`, async ({
    stage,
  }) => {
    const printsTo = await deafPipe(await mkdtemp(join(stage.temporary, 'pipe-')));
    const bare = startBare({ ...(await asOtherUser(stage, home)), printsTo });
    closeSync(printsTo);
    await expect.poll(() => pixelOf(stage.display, SUN.x, SUN.y), START).toBe(SUN.color);
    const log = insideOf(bare.process.pid, join(keeps, 'logs/main.log'));
    const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');
    expect(lines[0]).toContain(`keeps its things in ${keeps}`);
    expect(lines.filter((line) => /\[(warn|error)\]/.test(line))).toEqual([
      expect.stringContaining(`${told}：设置和日志暂时放在 ${keeps}`),
    ]);
    // Each death is printed: a program that stumbles over its deaf console would print that, and so on for ever.
    await endPages(bare);
    const text = () => readFile(log, 'utf8');
    await expect.poll(text, START).toContain('page recovered');
    await expect.poll(() => pixelOf(stage.display, SUN.x, SUN.y), START).toBe(SUN.color);
    expect((await text()).split('\n').filter((line) => line.includes('[error]'))).toHaveLength(2);
    await bare.stop();
    expect(await bare.ended).toBe(0);
  });
}

test('app, slides and user data lie on paths with Chinese and spaces', async ({ stage }) => {
  const folder = await mkdtemp(join(stage.temporary, '展厅 一号 '));
  const [appFolder, slides, temporary] = [
    join(folder, '程序 同心圆', 'out', 'test'),
    join(folder, '幻灯片 五组'),
    join(folder, '用户 数据'),
  ];
  await cp(buildFolder(process.cwd(), 'test'), appFolder, { recursive: true });
  await cp('slides', slides, { recursive: true });
  await mkdir(temporary);
  const hall = await openHall({ ...stage, appFolder, slides, temporary });
  await walkTo(hall, 'innovation-park', 1);
  expect(hall.complaints).toEqual([]);
  expect(await readFile(join(hall.userData, 'logs/main.log'), 'utf8')).not.toMatch(/\[(warn|error)\]/);
  await hall.close();
});

test('a screen that becomes one of 1024 × 768 is covered, and slides can be read and touched', async ({ stage }) => {
  const screen = await openVirtualScreen();
  const hall = await openHall({ ...stage, display: screen.display });
  const { page } = hall;
  await drawn(hall, 'attract');
  await becomeSmall(screen.display);
  await expect.poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual({ width: 1024, height: 768 });
  const bounds = () => hall.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getBounds()));
  await expect.poll(bounds).toEqual([{ x: 0, y: 0, width: 1024, height: 768 }]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await say(page, { type: 'attract-touched' });
  const problems: string[] = [];
  const look = async (place: string) => {
    await drawn(hall, place);
    await still(hall);
    for (const problem of [...(await textProblems(page)), ...(await targetProblems(page))]) problems.push(`${place}: ${problem}`);
  };
  await look('home');
  await sayDeck(hall, 'innovation-park');
  for (const slide of [0, 1, 2, 3]) {
    await say(page, { type: 'slide-turned', to: slide });
    await look(`innovation-park ${slide}.0`);
  }
  expect(problems).toEqual([]);
  await hall.close();
  await screen.stop();
});

test('without any network a whole walk goes as ever', async () => {
  // Playwright itself must be inside: it speaks to Electron over the loopback interface, the only one there is.
  const script = 'ip link set lo up && test "$(ip -o link | wc -l)" = 1 && exec "$@"';
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', '--project=app', '--workers=1', '--reporter=line'];
  const walk = ['nothing-leaves-our-scheme', '-g', 'a whole walk', `--output=${test.info().outputPath('inside')}`];
  const { CONCENTRIC_TALLY: _, ...env } = process.env;
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const { stdout } = await promisify(execFile)('unshare', [...asRoot, '-n', 'sh', '-c', script, 'sh', ...playwright, ...walk], { env });
  expect(stdout).toContain('1 passed');
});

/** Gives a running screen another mode, as a panel that is plugged in later would. */
async function becomeSmall(display: string): Promise<void> {
  const xrandr = (...args: string[]) => promisify(execFile)('xrandr', args, { env: { ...process.env, DISPLAY: display } });
  await xrandr('--newmode', 'small', '60', '1024', '1048', '1184', '1344', '768', '771', '777', '806');
  await xrandr('--addmode', 'screen', 'small');
  await xrandr('--output', 'screen', '--mode', 'small');
}

/** Ends the two pages, player and poster, of a program that has a world of mounts to itself. */
async function endPages({ process: { pid } }: Bare): Promise<void> {
  const { stdout } = await promisify(execFile)('pgrep', ['--ns', `${pid}`, '--nslist', 'mnt', '-f', '--', '--type=renderer']);
  for (const page of stdout.trim().split('\n')) process.kill(Number(page), 'SIGKILL');
}
