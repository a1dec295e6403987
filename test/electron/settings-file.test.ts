import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSettingsFile } from '../../electron/settings-file.ts';
import { readSettings } from '../../src/core/settings/settings.ts';

const DEFAULTS = readSettings({}).settings;
let folder: string;
let path: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concentric-settings-'));
  path = join(folder, 'settings.json');
});

test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('without a file the defaults hold, and none is written', async () => {
  expect(await readSettingsFile(path)).toEqual({ settings: DEFAULTS, problems: [] });
  expect(await readdir(folder)).toEqual([]);
});

test('what a file sets is taken, the rest is default', async () => {
  await writeFile(path, '{ "idleSeconds": 90 }');
  expect(await readSettingsFile(path)).toEqual({ settings: { ...DEFAULTS, idleSeconds: 90 }, problems: [] });
});

test('a bad value falls back alone, and is a problem', async () => {
  await writeFile(path, '{ "idleSeconds": 1, "warningSeconds": 30 }');
  const { settings, problems } = await readSettingsFile(path);
  expect(settings).toEqual({ ...DEFAULTS, warningSeconds: 30 });
  expect(problems.map(({ field }) => field)).toEqual(['idleSeconds']);
});

for (const text of ['', '{ "idleSeconds": ', 'idleSeconds: 90', '\0']) {
  test(`a file that is not JSON (${JSON.stringify(text)}) means the defaults, and is a problem`, async () => {
    await writeFile(path, text);
    const { settings, problems } = await readSettingsFile(path);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toHaveLength(1);
  });
}

test('a path that cannot be read means the defaults, and is a problem', async () => {
  await mkdir(path);
  const { settings, problems } = await readSettingsFile(path);
  expect(settings).toEqual(DEFAULTS);
  expect(problems).toHaveLength(1);
});
