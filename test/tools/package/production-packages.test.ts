import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { productionPackages } from '../../../tools/package/production-packages.ts';
import { test } from '../temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

test('what the development tools need as well is not lost', async () => {
  const names = (await productionPackages(PROJECT)).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['yaml', 'tslib', 'zrender', '@fontsource-variable/noto-sans-sc']));
  expect(names).not.toContain('electron-builder');
});

test('a package that lies in another is found first by that one', async ({ folder: project }) => {
  const entry = { version: '1.0.0', integrity: 'sha512-AAAA', license: 'MIT' };
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { ...entry, dependencies: { '@x/b': '1', c: '1' } },
    'node_modules/a/node_modules/@x/b': entry,
    'node_modules/@x/b': { ...entry, dev: true },
    'node_modules/c': entry,
  };
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  const found = await productionPackages(project);
  expect(found.map(({ name, folder }) => `${name} ${folder}`)).toEqual([
    'a node_modules/a',
    '@x/b node_modules/a/node_modules/@x/b',
    'c node_modules/c',
  ]);
  expect(found[0]?.needs).toEqual(['node_modules/a/node_modules/@x/b', 'node_modules/c']);
});

test('a package without a licence is our own mistake', async ({ folder: project }) => {
  const packages = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-AAAA' } };
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  await expect(productionPackages(project)).rejects.toThrow('licence of node_modules/a');
});
