import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { AdvancingClock } from '../../../electron/clock/advancing-clock.ts';
import { TalkFile } from '../../../electron/lecture/talk-file.ts';
import type { KeptTalk } from '../../../src/core/lecture/kept-talk.ts';

const talk: KeptTalk = {
  ...{ kind: 'kept-talk', deck: 'a', visit: { language: 'zh', aids: [], seed: 1 }, slide: 'two', number: 1, step: 0, open: { ring: 2 } },
  ...{ elapsed: 60_000, spent: { 0: 60_000 }, ink: { count: 1, strokes: { two: [{ id: 0, pen: 'red', points: [1, 2, 0.5] }] } } },
};
const MINUTE_MS = 60_000;

const test = base.extend<{ path: string; clock: AdvancingClock; warned: string[]; file: TalkFile }>({
  path: async ({ baseURL: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'talk-'));
    await use(join(folder, 'talk.json'));
    await rm(folder, { recursive: true, force: true });
  },
  clock: async ({ baseURL: _ }, use) => use(new AdvancingClock()),
  warned: async ({ baseURL: _ }, use) => use([]),
  file: async ({ path, clock, warned }, use) =>
    use(new TalkFile(path, clock, { info: () => {}, warn: (line) => warned.push(line), error: () => {} })),
});

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

test('a change is on disk within two seconds, with the newest of what changed meanwhile, and found as it was', async ({
  path,
  clock,
  file,
}) => {
  let newest = talk;
  file.changed(() => newest);
  newest = { ...talk, step: 1 };
  file.changed(() => newest);
  clock.advance(2000);
  await expect.poll(() => isThere(path)).toBe(true);
  const found = await file.find(Date.now());
  expect(found?.talk).toEqual({ ...talk, step: 1 });
  expect(found?.for).toBeGreaterThan(9 * MINUTE_MS);
});

test('ten minutes later, and by a clock that is behind, nothing is offered', async ({ path, clock, file }) => {
  file.changed(() => talk);
  clock.advance(2000);
  await expect.poll(() => isThere(path)).toBe(true);
  expect(await file.find(Date.now() + 10 * MINUTE_MS)).toBe(undefined);
  expect(await file.find(Date.now() - MINUTE_MS)).toBe(undefined);
});

test('what is over is taken away', async ({ path, clock, file }) => {
  file.changed(() => talk);
  clock.advance(2000);
  await expect.poll(() => isThere(path)).toBe(true);
  file.changed(() => undefined);
  clock.advance(2000);
  await expect.poll(() => isThere(path)).toBe(false);
});

test('while nobody speaks nothing is written', async ({ path, clock, file }) => {
  file.changed(() => undefined);
  clock.advance(2000);
  expect(await isThere(path)).toBe(false);
});

test('half a file, a foreign one and none at all count as none', async ({ path, file }) => {
  expect(await file.find(Date.now())).toBe(undefined);
  const whole = JSON.stringify({ at: Date.now(), talk });
  for (const text of [whole.slice(0, -9), '{}', 'null', JSON.stringify({ at: Date.now(), talk: { ...talk, deck: '../x' } })]) {
    await writeFile(path, text);
    expect(await file.find(Date.now()), text).toBe(undefined);
  }
  await writeFile(path, whole);
  expect((await file.find(Date.now()))?.talk).toEqual(talk);
});

test('a disk that can’t be written to is a line in the log', async ({ path, clock, warned }) => {
  await writeFile(path, 'a file, where a folder should be');
  const nowhere = new TalkFile(join(path, 'talk.json'), clock, { info: () => {}, warn: (line) => warned.push(line), error: () => {} });
  nowhere.changed(() => talk);
  clock.advance(2000);
  await expect.poll(() => warned.length).toBe(1);
  expect(warned[0]).toContain('talk not kept');
});
