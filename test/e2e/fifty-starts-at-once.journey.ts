import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openVirtualScreen } from '../../tools/system/virtual-screen.ts';
import { pixelOf, SUN, startBare } from './harness/bare-start.ts';
import { expect, test } from './harness/journey.ts';
import { asOtherUser, insideOf, OTHER_HOME } from './harness/other-user.ts';

const STARTS = 50;
/** Fifty Electrons on two cores that others use as well; 20 s were measured, see docs/decisions/0014. */
const CROWD = { timeout: 90_000 };

test('of fifty starts at once one lives; a second user has the program for himself on another display', async ({ stage }) => {
  const folder = await mkdtemp(join(stage.temporary, 'fifty-'));
  const [userData, temporary] = [join(folder, 'user-data'), join(folder, 'tmp')];
  await mkdir(temporary);
  const env = { TMPDIR: temporary };
  const all = Array.from({ length: STARTS }, () => startBare({ stage, env, args: [`--user-data-dir=${userData}`] }));
  const living = () => all.filter(({ process: { exitCode, signalCode } }) => exitCode === null && signalCode === null);
  // What the survivors said tells, when there are two, whether one hangs in leaving or both took the lock.
  await expect.poll(() => living().map(({ output }) => output()), CROWD).toHaveLength(1);
  const [one] = living();
  const others = all.filter((start) => start !== one);
  expect(new Set(await Promise.all(others.map(({ ended }) => ended)))).toEqual(new Set([0]));
  expect(others.filter(({ output }) => !output().includes('Concentric is running already'))).toEqual([]);
  await expect.poll(() => pixelOf(stage.display, SUN.x, SUN.y)).toBe(SUN.color);

  const screen = await openVirtualScreen();
  const second = startBare(await asOtherUser({ ...stage, display: screen.display }, 'own'));
  await expect.poll(() => pixelOf(screen.display, SUN.x, SUN.y), { timeout: 30_000 }).toBe(SUN.color);
  const secondLog = insideOf(second.process.pid, join(OTHER_HOME, '.config/Concentric/logs/main.log'));
  expect(await readFile(secondLog, 'utf8')).toContain(`keeps its things in ${OTHER_HOME}/.config/Concentric`);
  expect(living()).toEqual([one]);
  await second.stop();
  await screen.stop();

  await one?.stop();
  expect(await one?.ended).toBe(0);
  expect(await readFile(join(userData, 'logs/main.log'), 'utf8')).not.toMatch(/\[(warn|error)\]/);
  expect(await readdir(temporary)).toEqual([]);
});
