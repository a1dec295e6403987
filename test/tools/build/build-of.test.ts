import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildOf } from '../../../tools/build/build-of.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('only the mode named unhardened has its locks off, and nothing else goes into its folder', () => {
  for (const mode of ['development', 'test', 'production', 'release', 'unhardened ', 'UNHARDENED', '']) {
    expect(buildOf(mode).constants.__LOCKED__, mode).toBe(true);
    expect(buildOf(mode).folder, mode).not.toBe('out/unhardened');
  }
  expect(buildOf('unhardened')).toMatchObject({ folder: 'out/unhardened', constants: { __BUILD__: 'test', __LOCKED__: false } });
});

test('a mode that nobody named is a release: locked, and without the doors of tests', () => {
  expect(buildOf('production')).toMatchObject({ folder: 'out/release', constants: { __BUILD__: 'release', __LOCKED__: true } });
});

test('a release alone keeps the mark of the runtime it is packed around', () => {
  for (const mode of ['development', 'test', 'unhardened']) expect(buildOf(mode, 'mark').constants.__RUNTIME_MARK__).toBe('');
  expect(buildOf('production', 'mark').constants.__RUNTIME_MARK__).toBe('mark');
});

test('nothing that packages the program names the build without locks', () => {
  const packaging = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(package\.json|electron-builder.*|forge\.config.*)$/.test(entry.name))
    .map((entry) => readFileSync(join(ROOT, entry.name), 'utf8'));
  expect(packaging.length).toBeGreaterThan(0);
  for (const text of packaging) expect(text).not.toMatch(/unhardened/i);
});
