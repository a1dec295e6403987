import { once } from 'node:events';
import { lstat, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { givenUpFile } from '../../../tools/electron-runtime/given-up.ts';
import { CARRIED_RUNTIME, testRuntimeFolder } from '../../../tools/electron-runtime/test-runtime.ts';
import { type RuntimePlace, test } from './runtime-place.ts';
import { half, openTinyMirror, PINNED } from './tiny-mirror.ts';
import { openTinyProxy } from './tiny-proxy.ts';

const OFFICIAL = `electron-${PINNED}-${process.platform}-${process.arch}`;

/** Puts a test runtime into the cache: what a start falls back on. */
async function putTestRuntime(place: RuntimePlace): Promise<string> {
  const folder = testRuntimeFolder(place.env({}), CARRIED_RUNTIME);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'electron'), '');
  return folder.slice(place.cache.length + 1);
}

test('the official Electron is downloaded before the test runtime is taken, from the mirror that the environment names', async ({
  folder,
  place,
}) => {
  const mirror = await openTinyMirror(folder);
  await putTestRuntime(place);
  const runtime = await place.find({ ELECTRON_MIRROR: mirror.url });
  await mirror.close();

  expect(runtime).toMatchObject({ kind: 'cached', version: PINNED });
  expect(mirror.asked).toEqual([`/v${PINNED}/electron-v${PINNED}-${process.platform}-${process.arch}.zip`]);
  expect(place.said.join('\n')).toContain(`Fetching the official Electron ${PINNED} from 127.0.0.1`);
  const home = join(place.cache, OFFICIAL);
  expect((await readdir(home)).sort()).toEqual(['electron', 'libvulkan.so', 'locales', 'version']);
  expect((await stat(runtime.executable)).mode & 0o777).toBe(0o755);
  expect((await lstat(join(home, 'libvulkan.so'))).isSymbolicLink()).toBe(true);
});

for (const [setting, path] of [
  ['npm_config_electron_mirror', `/v${PINNED}/`],
  ['npm_package_config_electron_mirror', `/v${PINNED}/`],
] as const) {
  test(`the mirror may stand in ${setting}, as npm hands it on`, async ({ folder, place }) => {
    const mirror = await openTinyMirror(folder);
    const runtime = await place.find({ [setting]: mirror.url });
    await mirror.close();
    expect(runtime.kind).toBe('cached');
    expect(mirror.asked[0]).toContain(path);
  });
}

test('a mirror with folders of its own is asked as ELECTRON_CUSTOM_DIR says', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder);
  await place.find({ ELECTRON_MIRROR: mirror.url, ELECTRON_CUSTOM_DIR: 'for/{{ version }}' });
  await mirror.close();
  expect(mirror.asked[0]).toContain(`/for/${PINNED}/electron-v`);
});

test('where Electron is told to use a proxy, the mirror is reached through it', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder);
  const proxy = await openTinyProxy(mirror.url);
  const through = { ELECTRON_GET_USE_PROXY: '1', HTTP_PROXY: proxy.url };
  const runtime = await place.find({ ...through, ELECTRON_MIRROR: 'http://electron.example/' });
  await proxy.close();
  await mirror.close();
  expect(runtime.kind).toBe('cached');
  expect(proxy.asked).toEqual(['electron.example:80']);
  expect(mirror.asked).toHaveLength(1);
});

test('a site that lets nobody in is given up in one line, and not asked again for a day', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder, (response) => response.writeHead(403).end());
  const left = await putTestRuntime(place);
  const settings = { ELECTRON_MIRROR: mirror.url };
  expect(await place.find(settings)).toMatchObject({ kind: 'test' });
  expect(await place.find(settings)).toMatchObject({ kind: 'test' });

  expect(mirror.asked).toHaveLength(1);
  expect(place.said).toHaveLength(1);
  expect(place.said[0]).not.toContain('\n');
  expect(place.said[0]).toContain('403');
  expect(place.said[0]).toContain(givenUpFile(place.env({})));
  expect((await readdir(place.cache)).sort()).toEqual([left, 'official-download-given-up.json'].sort());

  // Another mirror is another chance.
  await place.find({ ...settings, ELECTRON_CUSTOM_DIR: 'elsewhere' });
  await mirror.close();
  expect(mirror.asked).toHaveLength(2);
});

test('a network that lets nothing through is waited for three seconds', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder);
  await mirror.close();
  await putTestRuntime(place);
  // It takes the call and never shakes hands: there is no connection.
  const silent = createTcpServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('the silent server is not listening');
  const before = performance.now();
  const runtime = await place.find({ ELECTRON_MIRROR: `https://127.0.0.1:${address.port}/` });
  const waitedMs = performance.now() - before;
  silent.close();

  expect(runtime.kind).toBe('test');
  expect(place.said).toEqual([expect.stringContaining(`no connection to 127.0.0.1:${address.port} within 3 s`)]);
  // Three seconds and the start of a process, 4 s together when measured on two busy cores.
  expect(waitedMs).toBeGreaterThan(3000);
  expect(waitedMs).toBeLessThan(12_000);
});

test('a download that goes silent in the middle is given up, leaves nothing, and is tried again by the next start', async ({
  folder,
  place,
}) => {
  const mirror = await openTinyMirror(folder, half);
  const left = await putTestRuntime(place);
  const search = () => place.find({ ELECTRON_MIRROR: mirror.url }, { patience: { connectMs: 3000, silenceMs: 300 } });
  expect(await search()).toMatchObject({ kind: 'test' });
  expect(place.said.at(-1)).toContain('was silent for 0.3 s');
  expect(place.said.at(-1)).toContain('ELECTRON_MIRROR');
  expect(await readdir(place.cache)).toEqual([left]);
  await search();
  await mirror.close();
  expect(mirror.asked).toHaveLength(2);
});

test('a download that breaks off leaves nothing and says what to do', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder, (response, zip, nth) => {
    half(response, zip, nth);
    setImmediate(() => response.destroy());
  });
  const left = await putTestRuntime(place);
  expect(await place.find({ ELECTRON_MIRROR: mirror.url })).toMatchObject({ kind: 'test' });
  await mirror.close();
  expect(place.said.at(-1)).toContain('did not come whole');
  expect(place.said.at(-1)).toContain('ELECTRON_MIRROR');
  expect(await readdir(place.cache)).toEqual([left]);
});

for (const [name, spoil] of [
  ['truncated', (zip: Buffer) => zip.subarray(0, zip.length - 1)],
  ['corrupted', (zip: Buffer) => Buffer.concat([zip.subarray(0, 50), Buffer.from([0]), zip.subarray(51)])],
] as const) {
  test(`a ${name} zip is not opened, leaves nothing, and says what to do`, async ({ folder, place }) => {
    const mirror = await openTinyMirror(folder, (response, zip) => response.end(spoil(zip)));
    const left = await putTestRuntime(place);
    expect(await place.find({ ELECTRON_MIRROR: mirror.url })).toMatchObject({ kind: 'test' });
    await mirror.close();
    expect(place.said.at(-1)).toContain('checksum');
    expect(place.said.at(-1)).toContain('ELECTRON_MIRROR');
    expect(await readdir(place.cache)).toEqual([left]);
  });
}

test('a zip that another project has fetched is used without asking anybody, if it is the right one', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder);
  const settings = { ELECTRON_MIRROR: mirror.url, electron_config_cache: join(folder, 'zips') };
  const { downloadArtifact } = await import('@electron/get');
  const name = `electron-v${PINNED}-${process.platform}-${process.arch}.zip`;
  const checksums: unknown = JSON.parse(await readFile(join(folder, 'node_modules', 'electron', 'checksums.json'), 'utf8'));
  expect(checksums).toHaveProperty([name]);
  await downloadArtifact({
    version: PINNED,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    cacheRoot: join(folder, 'zips'),
    unsafelyDisableChecksums: true,
    mirrorOptions: { mirror: mirror.url },
  });
  await mirror.close();
  expect(await place.find(settings)).toMatchObject({ kind: 'cached' });
  expect(mirror.asked).toHaveLength(1);
});

test('a half-removed node_modules is named, with the command that mends it', async ({ folder, place }) => {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ devDependencies: { electron: PINNED } }));
  await putTestRuntime(place);
  expect(await place.find({})).toMatchObject({ kind: 'test' });
  expect(place.said).toEqual([expect.stringContaining('npm ci')]);
});

test('a folder in the way is named, not filled up', async ({ folder, place }) => {
  const mirror = await openTinyMirror(folder);
  await putTestRuntime(place);
  await mkdir(join(place.cache, OFFICIAL));
  await writeFile(join(place.cache, OFFICIAL, 'half'), '');
  expect(await place.find({ ELECTRON_MIRROR: mirror.url })).toMatchObject({ kind: 'test' });
  await mirror.close();
  expect(place.said.at(-1)).toContain(`Delete that folder`);
  expect(await readdir(join(place.cache, OFFICIAL))).toEqual(['half']);
});
