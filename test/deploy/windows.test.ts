import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const WINDOWS = join(import.meta.dirname, '../../deploy/windows');

test('every Windows script says in its first line that nobody has tried it', () => {
  const files = readdirSync(WINDOWS);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const [first = ''] = readFileSync(join(WINDOWS, file), 'utf8').split('\n');
    // With a byte order mark, or Windows PowerShell takes the Chinese for another encoding.
    expect(first).toMatch(/^\ufeff# 未经测试 UNTESTED/);
  }
});
