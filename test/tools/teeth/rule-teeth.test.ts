import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { RULES } from '../../../src/core/deck/rules/rules.ts';
import { TRANSLATION_RULES } from '../../../src/core/deck/rules/translation-rules.ts';
import { fixtureDecks, isAsExpected } from '../../../tools/teeth/fixture-decks.ts';
import { ELSEWHERE, ruleTeeth, ruleTeethTable } from '../../../tools/teeth/rule-teeth.ts';

test('with any one rule switched off a test turns red, and with all of them on none', () => {
  const teeth = ruleTeeth();
  expect(teeth.filter(({ red }) => red.length === 0).map(({ rule, table }) => `${rule} of ${table}`)).toEqual([]);
  const all = [...Object.keys(RULES), ...Object.keys(TRANSLATION_RULES)].filter((rule) => !ELSEWHERE.has(rule));
  expect(teeth.map(({ rule }) => rule)).toEqual(all);
  const doc = readFileSync(resolve(import.meta.dirname, '../../../docs/checking.md'), 'utf8');
  expect(doc, 'npm run teeth prints it').toContain(ruleTeethTable(teeth));
  // Whatever was switched off is on again.
  expect(
    fixtureDecks()
      .filter((deck) => !isAsExpected(deck.found(), deck.expected))
      .map(({ name }) => name),
  ).toEqual([]);
});

test('a rule that nobody would miss stands in the table as such', () => {
  const table = ruleTeethTable([
    { rule: 'a-rule', table: 'deck', red: [] },
    { rule: 'b-rule', table: 'translation', red: ['one test', 'another'] },
  ]);
  expect(table).toContain('| `a-rule` | 中文 Chinese | **none** |');
  expect(table).toContain('| `b-rule` | 英文 English | one test, and 1 more |');
});
