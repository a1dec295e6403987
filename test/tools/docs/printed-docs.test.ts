import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PRINTED_DOCS, withPrintedParts } from '../../../tools/docs/printed-docs.ts';

for (const path of PRINTED_DOCS) {
  test(`${path} says what the program says`, () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');
    expect(withPrintedParts(text)).toBe(text);
  });
}
