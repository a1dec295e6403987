import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isDrawable } from '../../../src/core/deck/text/drawable.ts';
import { shippedCharacters, TABLE, tableSource } from '../../../tools/fonts/shipped-characters.ts';

const codes = shippedCharacters();

test('the table is what the shipped font files cover; `node --import tsx tools/fonts/write-table.ts` writes it anew', () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(tableSource(codes));
});

test('whatever the fonts cover can be drawn, and nothing else', () => {
  const covered = new Set(codes);
  const wrong: number[] = [];
  for (let code = 0x20; code < 0x30000; code++) if (isDrawable(String.fromCodePoint(code)) !== covered.has(code)) wrong.push(code);
  expect(wrong).toEqual([]);
  expect(covered.size).toBeGreaterThan(7_000);
});
