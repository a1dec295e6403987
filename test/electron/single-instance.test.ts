import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { takeName } from '../../electron/single-instance.ts';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../electron/single-instance.ts')).href;

/** A process of its own that takes the name, says whether it got it, and stays. */
function another(userData: string) {
  const program = `import { takeName } from ${JSON.stringify(MODULE)};
    const only = await takeName(${JSON.stringify(userData)});
    console.log(only ? 'only' : 'later');
    setInterval(() => undefined, 60_000);`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The last line that it has said once it is done with asking. */
async function answerOf({ stdout }: ReturnType<typeof another>): Promise<string> {
  let said = '';
  for await (const chunk of stdout) {
    said += String(chunk);
    if (/only|later/.test(said)) return said;
  }
  return said;
}

test('one has the name of a user data; a later one hears so and calls the first', async () => {
  const outputDir = test.info().outputDir;
  const only = await takeName(outputDir);
  const called = new Promise<void>((resolve) => only?.whenCalled(resolve));
  const later = another(outputDir);
  expect(await answerOf(later)).toMatch(/^Concentric is running already.*\nlater\n$/);
  later.kill();
  await called;
  expect(await takeName(join(outputDir, 'another'))).toBeDefined();
});

test('the name of a program that was killed is free at once', async () => {
  const outputDir = test.info().outputDir;
  const first = another(outputDir);
  expect(await answerOf(first)).toBe('only\n');
  expect(await takeName(outputDir)).toBeUndefined();
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(await takeName(outputDir)).toBeDefined();
});
