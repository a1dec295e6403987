import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findRuntime } from '../../../tools/electron-runtime/find-runtime.ts';
import { CARRIED_RUNTIME, testRuntimeFolder } from '../../../tools/electron-runtime/test-runtime.ts';
import { test as base } from '../temporary-folder.ts';

type Place = {
  readonly put: (kind: 'override' | 'installed' | 'cached' | 'test', version: string) => Promise<void>;
  readonly find: (override?: string) => ReturnType<typeof findRuntime>;
};

const test = base.extend<{ readonly place: Place }>({
  place: async ({ folder }, use) => {
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const folders = {
      override: join(folder, 'override'),
      installed: join(folder, 'node_modules', 'electron', 'dist'),
      cached: join(folder, 'cache', 'concentric', `electron-45.4.1-${process.platform}-${process.arch}`),
      test: testRuntimeFolder(env, CARRIED_RUNTIME),
    };
    await writeFile(join(folder, 'package.json'), JSON.stringify({ devDependencies: { electron: '45.4.1' } }));
    await use({
      put: async (kind, version) => {
        await mkdir(folders[kind], { recursive: true });
        await writeFile(join(folders[kind], 'electron'), '');
        await writeFile(join(folders[kind], 'version'), version);
        if (kind === 'installed') await writeFile(join(folders[kind], '..', 'path.txt'), 'electron');
      },
      find: (override) =>
        findRuntime({
          project: folder,
          env: override === undefined ? env : { ...env, ELECTRON_OVERRIDE_DIST_PATH: join(folder, override) },
          say: () => undefined,
        }),
    });
  },
});

test('the runtime is the named one before the installed, before the cached official, before the test runtime', async ({ place }) => {
  await place.put('test', '33.2.1');
  expect(await place.find()).toMatchObject({ kind: 'test', version: '33.2.1' });
  await place.put('cached', '45.4.1');
  expect(await place.find()).toMatchObject({ kind: 'cached', version: '45.4.1' });
  await place.put('installed', 'v45.4.1\n');
  expect(await place.find()).toMatchObject({ kind: 'installed', version: '45.4.1' });
  await place.put('override', '44.0.0');
  expect(await place.find('override')).toMatchObject({ kind: 'override', version: '44.0.0' });
});

test('an installed Electron whose installing was cut short is none: its path.txt comes last', async ({ folder, place }) => {
  await place.put('test', '33.2.1');
  await place.put('installed', '45.4.1');
  await rm(join(folder, 'node_modules', 'electron', 'path.txt'));
  expect(await place.find()).toMatchObject({ kind: 'test' });
});

test('the line about a runtime is one line that names version and executable', async ({ place }) => {
  await place.put('installed', '45.4.1');
  const { line, executable } = await place.find();
  expect(line).toBe(`Electron 45.4.1 (installed): ${executable}`);
});

test('an override that leads nowhere is an error, not a reason to take another runtime', async ({ place }) => {
  await place.put('installed', '45.4.1');
  await expect(place.find('nowhere')).rejects.toMatchObject({ name: 'RuntimeUnavailable', message: expect.stringContaining('nowhere') });
});
