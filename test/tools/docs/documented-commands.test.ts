import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { documentedCommands } from './documented-commands.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** Commands, the file in which a test runs them, and what stands there when it does. */
const RUN: readonly (readonly [command: RegExp, file: string, words: string])[] = [
  [/^npm ci( && npm test)?$/, '.ci/run', 'npm ci'],
  [/^npm test$/, '.ci/run', 'npm test'],
  [/^npm run quick$/, 'tools/test.ts', 'quickSteps'],
  [/^(npm ci && )?npm start$/, 'test/e2e/npm-start-brings-it-up.journey.ts', "['start']"],
  [/^npm start -- --lecture /, 'test/e2e/presenter-speaks-on-one-display.journey.ts', "['--lecture', 'ten-minutes']"],
  [/^npm run check( -- --(english|json|words))?( test\/fixtures\/true-decks)?$/, 'test/tools/check.test.ts', 'await check('],
  [/^npm run check -- --deck /, 'test/e2e/the-check-sees-drawn-faults.journey.ts', "deck: 'overview'"],
  [/^npm run check -- --approve /, 'test/tools/check/approve.test.ts', 'readApproval('],
  [/^npm run doctor$/, 'test/tools/doctor.test.ts', 'tools/doctor.ts'],
  [/^npm run teeth$/, 'test/tools/teeth/rule-teeth.test.ts', 'ruleTeeth()'],
  [/^npm run docs$/, 'test/tools/docs/printed-docs.test.ts', 'withPrintedParts'],
  [/^npm run package( -- --on-test-runtime)?$/, 'tools/test/steps.ts', 'tools/package.ts'],
  [/^npx playwright test --project=app test\/e2e\//, 'tools/test/steps.ts', "'app'"],
  [/install\.sh/, 'test/deploy/install.test.ts', 'install('],
  [/check\.sh/, 'test/deploy/check.test.ts', 'check'],
];

test('every command in a document is run by a test, or stands in docs/unproved.md with the reason', () => {
  const unproved = readFileSync(join(PROJECT, 'docs/unproved.md'), 'utf8');
  const ofNobody = [...documentedCommands()].filter(
    ([command]) => !RUN.some(([pattern]) => pattern.test(command)) && !unproved.includes(`\`${command}\``),
  );
  expect(ofNobody).toEqual([]);
});

test('the tests that are said to run commands are there and run them', () => {
  for (const [command, file, words] of RUN) {
    expect(existsSync(join(PROJECT, file)), `${command}: ${file}`).toBe(true);
    expect(readFileSync(join(PROJECT, file), 'utf8'), `${command}: ${file}`).toContain(words);
  }
});
