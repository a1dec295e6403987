import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RULES } from '../../../src/core/deck/rules/rules.ts';
import { TRANSLATION_RULES } from '../../../src/core/deck/rules/translation-rules.ts';
import { cutOut } from '../../../tools/teeth/cut.ts';
import { keyOf, readerTeeth, readerTeethTable } from '../../../tools/teeth/reader-teeth.ts';
import { seenRed } from '../../../tools/teeth/seen-red.ts';
import { tellings, tellingsIn } from '../../../tools/teeth/tellings.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

test('every place that tells a problem can be taken out, and is told from all others', () => {
  const all = tellings();
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all.map(keyOf)).size).toBe(all.length);
  for (const telling of all) expect(cutOut(read(telling.file), telling), keyOf(telling)).not.toBe(read(telling.file));
});

test('each of them was seen to be missed by a test, as docs/checking.md says', () => {
  const seen = seenRed();
  expect(
    tellings()
      .map(keyOf)
      .filter((key) => !(key in seen)),
    'npm run teeth looks',
  ).toEqual([]);
  expect(Object.keys(seen).length).toBe(tellings().length);
  expect(read('docs/checking.md'), 'npm run teeth prints it').toContain(readerTeethTable(seen));
});

/** Rules that make a value, which electron/slides/read-media.ts hands on: that place is taken out. */
const HANDED_ON = ['missing-file', 'large-picture'];

test('every rule that a source names is in a table of rules or among the places', () => {
  const known = new Set([...Object.keys(RULES), ...Object.keys(TRANSLATION_RULES), ...tellings().map(({ rule }) => rule), ...HANDED_ON]);
  const files = ['src/core/deck', 'electron'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const named = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(file).matchAll(/(?:\brule: |\bRULE = )'([a-z-]+)'/g)].map(([, rule = '']) => rule));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((rule) => !known.has(rule))).toEqual([]);
});

test('a place is a call that tells, not one that defines how', () => {
  const source = "const tell = (rule) => 0;\n  tell('a-rule', 1);\n  tell(file: string);\n  reader.problems.push(...found);\n";
  expect(tellingsIn('f.ts', source).map(({ rule, words }) => [rule, words])).toEqual([
    ['a-rule', "tell('a-rule', 1)"],
    ['', 'reader.problems.push(...found)'],
  ]);
});

test('two places that say nothing turn a test red each', async () => {
  const two = tellings().filter(({ rule }) => rule === 'unsafe-html' || rule === 'missing-title');
  const seen = seenRed();
  for (const { telling, red } of await readerTeeth(two)) expect(red, keyOf(telling)).toBe(seen[keyOf(telling)]);
});
