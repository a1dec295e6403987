import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { difference, readLooked, sheetHashes, withHashes } from '../../../tools/pictures/looked.ts';

test('a sheet that nobody has seen, one that has changed and one that is gone are each named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-looked-'));
  mkdirSync(join(folder, '10x10-zh'));
  const put = (file: string, text: string) => writeFileSync(join(folder, '10x10-zh', file), text);
  put('a--one--step-0.png', '1');
  put('a--one--step-1.png', '2');
  put('a--two--step-0.png', '3');
  const before = sheetHashes(folder);
  expect([...before.keys()]).toEqual(['a--one', 'a--two']);
  const text = [
    '| sheet | hash | seen first |',
    '|---|---|---|',
    `| \`a--one\` | \`${before.get('a--one')}\` | the dome |`,
    '| `a--old` | `00` | gone |',
  ].join('\n');
  expect(difference(readLooked(text), before)).toEqual({ unseen: ['a--two'], changed: [], gone: ['a--old'] });
  put('a--one--step-1.png', 'mended');
  const after = sheetHashes(folder);
  expect(difference(readLooked(text), after).changed).toEqual(['a--one']);
  expect(difference(readLooked(withHashes(text, after)), after)).toEqual({ unseen: ['a--two'], changed: [], gone: [] });
  rmSync(folder, { recursive: true });
});
