import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('the program never hands an address to another program', () => {
  const sources = sourcesUnder('electron');
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((text) => /openExternal|openPath|showItemInFolder|\bshell\b[^']*from 'electron'/.test(text))).toEqual([]);
});
