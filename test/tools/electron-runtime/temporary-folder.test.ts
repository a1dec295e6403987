import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { removeLeftovers, temporaryName } from '../../../tools/electron-runtime/temporary-folder.ts';
import { test } from '../temporary-folder.ts';

test('unfinished folders of dead processes are removed, those of living ones and everything else stay', async ({ folder }) => {
  const dead = temporaryName('electron-test').replace(String(process.pid), String(spawnSync('true').pid));
  const living = temporaryName('electron-test').replace(String(process.pid), String(process.ppid));
  for (const name of [dead, living, 'electron-45.4.1-linux-x64']) await mkdir(join(folder, name));
  await writeFile(join(folder, dead, 'half'), 'a download');

  await removeLeftovers(folder);
  expect((await readdir(folder)).sort()).toEqual([living, 'electron-45.4.1-linux-x64'].sort());
});
