import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PRINTED_DOCS, withPrintedParts } from '../../../tools/docs/printed-docs.ts';

for (const path of PRINTED_DOCS) {
  test(`${path} says what the program says`, () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');
    expect(withPrintedParts(text)).toBe(text);
  });
}

test('every test that docs/security.md names is there', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const named = readFileSync(resolve(root, 'docs/security.md'), 'utf8').matchAll(/`((?:test|electron)\/[^`]+\.ts)`/g);
  const files = [...named].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
});
