/** `npm run teeth`: switches each rule off in turn, fails when no test turns red, and writes which one did into docs/checking.md. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPrintedParts } from './docs/printed-docs.ts';
import { ruleTeeth } from './teeth/rule-teeth.ts';

const doc = join(import.meta.dirname, '..', 'docs', 'checking.md');
const teeth = ruleTeeth();
const missing = teeth.filter(({ red }) => red.length === 0);
writeFileSync(doc, withPrintedParts(readFileSync(doc, 'utf8'), 'rule-teeth'));
for (const { rule, table } of missing) console.log(`nobody would miss ${rule} of ${table}`);
console.log(`${teeth.length} rules switched off, ${missing.length} that nobody would miss`);
process.exitCode = missing.length === 0 ? 0 : 1;
