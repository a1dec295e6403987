import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROWS } from '../../../tools/bench/rows.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'bench');

test('every row has a file that measures it, and every file measures rows', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts'));
  expect([...new Set(ROWS.map(({ file }) => `${file}.bench.ts`))].sort()).toEqual(files.sort());
  for (const { id, file } of ROWS) expect(readFileSync(join(FOLDER, `${file}.bench.ts`), 'utf8'), id).toContain(`'${id}'`);
});
