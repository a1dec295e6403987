import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { problemLines, problemsPlace, problemsReporter, settingsProblems, writeProblems } from '../../electron/problems-file.ts';
import type { Problem } from '../../src/core/deck/problem.ts';

const problem: Problem = {
  severity: 'error',
  rule: 'unknown-figure',
  file: 'park/deck.md',
  line: 7,
  words: '30座',
  why: { zh: '文章里没有', en: 'The article doesn’t have it' },
  instead: { zh: '照文章写', en: 'Write it as the article does' },
};

test('the problems are written whole, in a folder made for them, and nothing else is left there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-problems-'));
  const path = join(folder, 'out/problems.json');
  await writeProblems(path, [problem, problem]);
  await writeProblems(path, [problem]);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual([problem]);
  expect(await readdir(join(folder, 'out'))).toEqual(['problems.json']);
  await rm(folder, { recursive: true });
});

test('a terminal is told where and why, twenty times at most', () => {
  expect(problemLines([problem])).toEqual(['error park/deck.md:7 “30座” 文章里没有']);
  const many = problemLines(Array.from({ length: 25 }, () => problem));
  expect(many).toHaveLength(21);
  expect(many.at(-1)).toContain('5');
});

test('a setting that was not taken is a problem like any other', () => {
  const [first] = settingsProblems([{ field: 'idleSeconds', why: { zh: '太短', en: 'Too short' } }]);
  expect(first).toMatchObject({ severity: 'warning', rule: 'settings', file: 'settings.json', words: 'idleSeconds', why: { zh: '太短' } });
});

test('curators find them in out/, halls beside the other data', () => {
  expect(problemsPlace(true, '/repo/out/app', '/data')).toBe('/repo/out/problems.json');
  expect(problemsPlace(false, '/opt/app.asar', '/data')).toBe('/data/problems.json');
});

test('told quickly one after another, the newest problems are what stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-problems-'));
  const path = join(folder, 'problems.json');
  const complaints: string[] = [];
  const complain = (line: string) => complaints.push(line);
  const printed: string[] = [];
  const tell = problemsReporter(path, { info: complain, warn: complain, error: complain }, (line) => printed.push(line));
  for (let count = 9; count >= 0; count--) tell(Array.from({ length: count }, () => problem));
  await expect.poll(async () => JSON.parse(await readFile(path, 'utf8').catch(() => 'null'))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(printed.at(-1)).toBe('内容没有问题了');
  await rm(folder, { recursive: true });
});
