import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { startBound } from '../../tools/system/bound-child.ts';
import { openBareScreen } from '../../tools/system/virtual-screen.ts';
import { test } from '../tools/temporary-folder.ts';

const SCRIPT = join(import.meta.dirname, '../../deploy/session/map-touch.sh');
/** The pointer that every X server has, here in the place of a touch panel. */
const PANEL = 'Virtual core XTEST pointer';
const MATRIX = 'Coordinate Transformation Matrix';
const run = promisify(execFile);

/** A screen with a touch panel whose fingers land on its left half, until they are put on the whole. */
async function screenWithPanel(folder: string, config: string) {
  const screen = await openBareScreen();
  const file = join(folder, 'touch.conf');
  writeFileSync(file, config);
  const env = { ...process.env, DISPLAY: screen.display, CONCENTRIC_TOUCH: file };
  const xinput = (...args: readonly string[]) => run('xinput', args, { env });
  const putOnHalf = () => xinput('set-prop', PANEL, MATRIX, '0.5', '0', '0', '0', '1', '0', '0', '0', '1');
  const width = async () => Number((await xinput('list-props', PANEL)).stdout.match(/Matrix.*:\s*([\d.]+)/)?.[1]);
  await putOnHalf();
  expect(await width()).toBe(0.5);
  return { env, xinput, putOnHalf, width, stop: screen.stop };
}

test('the panel of a line is put on its screen; lines for nobody are told, and harm nothing', async ({ folder }) => {
  const { env, width, stop } = await screenWithPanel(folder, `# a hall\n\nscreen - nobody's panel\nscreen - ${PANEL}\n`);
  const { stderr } = await run('sh', [SCRIPT], { env });
  expect(stderr).toContain("触摸设备 nobody's panel 没有对到屏幕 screen");
  expect(stderr).not.toContain(PANEL);
  expect(await width()).toBe(1);
  await stop();
});

test('it is put there again when a device comes; the watch ends with the display', async ({ folder }) => {
  const { env, xinput, putOnHalf, width, stop } = await screenWithPanel(folder, `screen - ${PANEL}\n`);
  const watch = startBound('sh', [SCRIPT, '--watch'], { stdio: 'ignore', env });
  await expect.poll(width).toBe(1);
  await putOnHalf();
  await xinput('create-master', 'another');
  await expect.poll(width).toBe(1);
  await stop();
  expect(await watch.ended).toBe(0);
});
