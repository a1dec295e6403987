import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LONG_DOCS, PRINTED_DOCS, withPrintedParts } from './docs/printed-docs.ts';

for (const path of [...PRINTED_DOCS, ...LONG_DOCS]) {
  const file = resolve(import.meta.dirname, '..', path);
  writeFileSync(file, withPrintedParts(readFileSync(file, 'utf8')));
  console.log(`printed ${path}`);
}
