import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { licencesText } from '../../../tools/package/licences.ts';
import type { ProductionPackage } from '../../../tools/package/production-packages.ts';
import { test } from '../temporary-folder.ts';

const PACKAGE: ProductionPackage = { name: 'a', version: '1.0.0', folder: 'node_modules/a', licence: 'MIT', integrity: '', needs: [] };

test('a package’s licence, its notice and those of the parts it took over are shown', async ({ folder: project }) => {
  const folder = join(project, PACKAGE.folder);
  await mkdir(join(folder, 'licenses'), { recursive: true });
  await writeFile(join(folder, 'LICENSE-MIT.txt'), 'of a');
  await writeFile(join(folder, 'NOTICE'), 'notice of a');
  await writeFile(join(folder, 'licenses', 'LICENSE-d3'), 'of d3');
  const text = await licencesText(project, [PACKAGE]);
  expect(text).toContain('a 1.0.0 (MIT)');
  for (const words of ['of a', 'notice of a', 'LICENSE-d3:\n\nof d3']) expect(text).toContain(words);
});

test('a package without a text stops the packing, by name', async ({ folder }) => {
  await mkdir(join(folder, PACKAGE.folder), { recursive: true });
  await expect(licencesText(folder, [PACKAGE])).rejects.toThrow('node_modules/a holds no licence text');
});
