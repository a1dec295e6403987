import { expect, test } from '@playwright/test';
import { runSteps } from '../../../tools/test/run-steps.ts';

test('steps run in order, each with a line of name and time, until one fails', async () => {
  const said: string[] = [];
  const ran: string[] = [];
  const step = (name: string, ok: boolean) => ({ name, run: async () => ran.push(name) > 0 && ok });
  const failed = await runSteps([step('types', true), step('lint', false), step('unit tests', true)], (line) => said.push(line));
  expect(failed).toBe('lint');
  expect(ran).toEqual(['types', 'lint']);
  expect(said.map((line) => line.replace(/[\d.]+ s/, 'n s'))).toEqual(['✓ types, n s', '✗ lint, n s']);
});

test('steps that all go well name no failure', async () => {
  expect(await runSteps([{ name: 'types', run: async () => true }], () => undefined)).toBeUndefined();
});
