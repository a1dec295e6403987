import { copyFile, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { UNHARDENED } from '../../electron/unhardened.ts';
import { buildFolder } from '../../tools/build/build-when-stale.ts';
import { NO_SANDBOX } from '../../tools/start/launch-app.ts';
import { startBound } from '../../tools/system/bound-child.ts';
import { expect, test } from './harness/journey.ts';

const PROJECT = join(import.meta.dirname, '../..');

test('a build without locks that got into a package says what it is and ends', async ({ stage }) => {
  const folder = await mkdtemp(join(stage.temporary, 'packaged-'));
  const runtime = dirname(stage.runtime.executable);
  // Electron holds itself for packaged when its program has a name of its own.
  for (const name of await readdir(runtime)) {
    if (name !== 'electron' && name !== 'resources') await symlink(join(runtime, name), join(folder, name));
  }
  const program = join(folder, 'concentric');
  await copyFile(stage.runtime.executable, program);
  await mkdir(join(folder, 'resources'));
  await symlink(buildFolder(PROJECT, 'unhardened'), join(folder, 'resources', 'app'));

  const flags = [...(NO_SANDBOX ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'user-data')}`];
  const child = startBound(program, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DISPLAY: stage.display, FONTCONFIG_FILE: stage.fontConfig },
  });
  const { stderr } = child.process;
  if (stderr === null) throw new Error('a child with a pipe has none');
  const words = text(stderr);
  try {
    expect(await child.ended).toBe(0);
  } finally {
    await child.stop();
  }
  expect(await words).toContain(UNHARDENED);
});
