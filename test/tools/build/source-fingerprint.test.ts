import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { sourceFingerprint } from '../../../tools/build/source-fingerprint.ts';
import { test } from '../temporary-folder.ts';

test('the fingerprint changes when a source is added, changed, renamed or removed, and only then', async ({ folder }) => {
  const seen: string[] = [];
  const look = async () => seen.push(await sourceFingerprint(folder));
  await mkdir(join(folder, 'src', 'core'), { recursive: true });
  await mkdir(join(folder, 'slides'));
  const file = join(folder, 'src', 'core', 'mode.ts');

  await look();
  await writeFile(file, 'a');
  await look();
  await writeFile(file, 'ab');
  await look();
  await rename(file, join(folder, 'src', 'core', 'modes.ts'));
  await look();
  expect(new Set(seen).size).toBe(4);

  await writeFile(join(folder, 'slides', 'deck.md'), '# read live');
  await look();
  expect(seen.at(-1)).toBe(seen.at(-2));
  await rm(join(folder, 'src', 'core', 'modes.ts'));
  await look();
  expect(seen.at(-1)).toBe(seen.at(0));
});
