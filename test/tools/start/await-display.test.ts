import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { awaitDisplay, displaySocket } from '../../../tools/start/await-display.ts';

test('only a display of this machine has a socket here', () => {
  expect([':0', ':7.0', 'unix:3', 'hall:0', 'localhost:10.0', '', undefined].map(displaySocket)).toEqual([
    '/tmp/.X11-unix/X0',
    '/tmp/.X11-unix/X7',
    '/tmp/.X11-unix/X3',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a display that appears after the start is waited for, and said once', async () => {
  const display = `:${freeNumber()}`;
  const said: string[] = [];
  const waiting = awaitDisplay({ DISPLAY: display }, (line) => said.push(line), 30_000);
  await expect.poll(() => said).toEqual([`DISPLAY is ${display}, but no screen answers there yet: waiting up to 30 s for it.`]);
  const server = createServer().listen(displaySocket(display));
  expect(await waiting).toBeUndefined();
  expect(await awaitDisplay({ DISPLAY: display }, (line) => said.push(line))).toBeUndefined();
  expect(said).toHaveLength(1);
  server.close();
});

test('a display that never comes is a sentence that says what to do', async () => {
  const display = `:${freeNumber()}`;
  expect(await awaitDisplay({ DISPLAY: display }, () => undefined, 50)).toBe(
    `No screen answered on ${display}. Start the X server of that display, or unset DISPLAY to get a virtual screen.`,
  );
});

/** A display number that nobody has, far from those that Xvfb takes by itself. */
function freeNumber(): number {
  mkdirSync('/tmp/.X11-unix', { recursive: true });
  let number = 400 + (process.pid % 500);
  while (existsSync(`/tmp/.X11-unix/X${number}`)) number += 1;
  return number;
}
