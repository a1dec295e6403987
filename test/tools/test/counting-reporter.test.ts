import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { countRun } from '../../../tools/test/counting-reporter.ts';
import { readTally, TALLY_FILE } from '../../../tools/test/tally.ts';
import { test } from '../temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

for (const [what, outcomes, errors, status, passed, failed] of [
  ['passed tests pass', ['expected', 'expected'], 0, 'passed', 2, 0],
  ['skipped tests count as neither', ['expected', 'skipped'], 0, 'passed', 1, 0],
  ['failed and flaky tests fail', ['expected', 'unexpected', 'flaky'], 0, 'failed', 1, 2],
  ['an error outside of any test is a failure', ['expected'], 1, 'failed', 1, 1],
  ['a run cut short is a failure', ['expected', 'skipped'], 0, 'interrupted', 1, 1],
  ['no tests fail where the runner says so', [], 0, 'failed', 0, 1],
] as const) {
  test(`in a count, ${what}`, () => {
    expect(countRun(outcomes, errors, status)).toEqual({ passed, failed });
  });
}

test('the real runner reports what it ran, and a run without tests as a failure', ({ folder }) => {
  const tally = join(folder, 'tally.json');
  const reporter = join(PROJECT, 'tools', 'test', 'counting-reporter.ts');
  const playwright = join(PROJECT, 'node_modules', '@playwright', 'test');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'playwright.config.ts'),
    `export default { testMatch: '*.try.ts', reporter: [[${JSON.stringify(reporter)}]] };`,
  );
  const run = () =>
    spawnSync(process.execPath, [join(playwright, 'cli.js'), 'test'], { cwd: folder, env: { ...process.env, [TALLY_FILE]: tally } }).status;

  expect(run()).toBe(1);
  expect(readTally(tally)).toEqual({ passed: 0, failed: 1 });

  const library = JSON.stringify(join(playwright, 'index.mjs'));
  writeFileSync(
    join(folder, 'three.try.ts'),
    `import { test, expect } from ${library};
     test('good', () => {}); test('bad', () => expect(1).toBe(2)); test.skip('later', () => {});`,
  );
  expect(run()).toBe(1);
  expect(readTally(tally)).toEqual({ passed: 1, failed: 2 });
});
