import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { givenUpFile, isGivenUp, rememberGivingUp } from '../../../tools/electron-runtime/given-up.ts';
import { test as base } from '../temporary-folder.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 60 * 60 * 1000;
const SECRET = 'http://someone:secret@proxy/';

const test = base.extend<{ readonly env: NodeJS.ProcessEnv }>({
  env: async ({ folder }, use) => {
    await mkdir(join(folder, 'concentric'));
    const env = { XDG_CACHE_HOME: folder, https_proxy: SECRET };
    await rememberGivingUp(env, '45.4.1', NOON);
    await use(env);
  },
});

for (const [when, now, given] of [
  ['at once', NOON, true],
  ['for 23 hours', NOON + 23 * HOUR, true],
  ['not for 25', NOON + 25 * HOUR, false],
  ['not when its date lies in the future', NOON - HOUR, false],
] as const) {
  test(`a giving up is remembered: ${when}`, async ({ env }) => {
    expect(await isGivenUp(env, '45.4.1', now)).toBe(given);
  });
}

for (const [what, more] of [
  ['mirror', { ELECTRON_MIRROR: 'http://mirror/' }],
  ['mirror in .npmrc', { npm_config_electron_mirror: 'http://mirror/' }],
  ['folder on the mirror', { ELECTRON_CUSTOM_DIR: 'electron' }],
  ['proxy', { https_proxy: 'http://another/' }],
] as const) {
  test(`another ${what} is another chance`, async ({ env }) => {
    expect(await isGivenUp({ ...env, ...more }, '45.4.1', NOON)).toBe(false);
  });
}

test('another version is another chance, another terminal is not', async ({ env }) => {
  expect(await isGivenUp(env, '45.4.2', NOON)).toBe(false);
  expect(
    await isGivenUp({ ...env, TERM: 'xterm', ELECTRON_ENABLE_LOGGING: '1', npm_config_registry: 'http://registry/' }, '45.4.1', NOON),
  ).toBe(true);
});

test('what is remembered tells no password', async ({ env }) => {
  expect(await readFile(givenUpFile(env), 'utf8')).not.toContain('secret');
});

test('a file that is damaged, or not there, remembers nothing', async ({ env }) => {
  for (const text of ['', '{"at":', '{"at":"noon"}', '[]']) {
    await writeFile(givenUpFile(env), text);
    expect(await isGivenUp(env, '45.4.1', NOON)).toBe(false);
  }
  expect(await isGivenUp({ XDG_CACHE_HOME: '/nowhere' }, '45.4.1', NOON)).toBe(false);
});

test('where nothing can be written, nothing is remembered, and nobody is troubled', async () => {
  await rememberGivingUp({ XDG_CACHE_HOME: '/dev/null' }, '45.4.1', NOON);
  expect(await isGivenUp({ XDG_CACHE_HOME: '/dev/null' }, '45.4.1', NOON)).toBe(false);
});
