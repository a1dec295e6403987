import { PassThrough } from 'node:stream';
import { expect, test } from '@playwright/test';
import { progressOf } from '../../../tools/electron-runtime/progress.ts';

test('in a log, progress is a line every ten percent, each once, never backwards', () => {
  const said: string[] = [];
  const log = Object.assign(new PassThrough(), { isTTY: false });
  const progress = progressOf(200, (line) => said.push(line), log);
  for (const done of [0, 10, 22, 23, 15, 70, 500]) progress.reach(done);
  progress.end();
  expect(said).toEqual(['  10 %', '  30 %', '  100 %']);
});

test('at a terminal, progress is one bar that is drawn again on its line', () => {
  const terminal = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  const progress = progressOf(200, () => undefined, terminal);
  progress.reach(100);
  progress.end();
  expect(terminal.read()).toBe(`\r  [${'#'.repeat(20)}${'.'.repeat(20)}]  50 %\r  [${'#'.repeat(40)}] 100 %\n`);
});
