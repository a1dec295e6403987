import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { AdvancingClock } from '../../electron/clock/advancing-clock.ts';
import { giveSignsOfLife } from '../../electron/sign-of-life.ts';
import { test } from '../tools/temporary-folder.ts';

function started(file: string | undefined) {
  const clock = new AdvancingClock();
  const page = { isHealthy: false };
  const told: string[] = [];
  const tell = (text: string) => told.push(text);
  const undo = giveSignsOfLife({ file, clock, isHealthy: () => page.isHealthy, log: { info: tell, warn: tell, error: tell } });
  return { clock, page, told, undo };
}

const textOf = (file: string) => readFileSync(file, 'utf8');

test('there is no sign before the page was healthy for the first time', ({ folder }) => {
  const file = join(folder, 'life');
  const { clock, page } = started(file);
  clock.advance(600_000);
  expect(() => textOf(file)).toThrow('ENOENT');
  page.isHealthy = true;
  clock.advance(2000);
  expect(textOf(file)).toBe('1\n');
});

test('while the page is healthy each sign differs from the one before', ({ folder }) => {
  const file = join(folder, 'life');
  const { clock, page } = started(file);
  page.isHealthy = true;
  const signs = [1, 2, 3, 4].map(() => {
    clock.advance(2000);
    return textOf(file);
  });
  expect(new Set(signs).size).toBe(4);
});

test('a page that is being recovered keeps its signs for a minute, and no longer', ({ folder }) => {
  const file = join(folder, 'life');
  const { clock, page } = started(file);
  page.isHealthy = true;
  clock.advance(10_000);
  page.isHealthy = false;
  clock.advance(58_000);
  const late = textOf(file);
  clock.advance(2000);
  expect(textOf(file)).not.toBe(late);

  clock.advance(2000);
  const last = textOf(file);
  clock.advance(600_000);
  expect(textOf(file)).toBe(last);
  page.isHealthy = true;
  clock.advance(2000);
  expect(textOf(file)).not.toBe(last);
});

test('a folder that is missing is told once and harms nothing', ({ folder }) => {
  const { clock, page, told } = started(join(folder, 'gone', 'life'));
  page.isHealthy = true;
  clock.advance(60_000);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('ENOENT');
});

test('without a file nothing is written, and after the undo neither', ({ folder }) => {
  const without = started(undefined);
  without.page.isHealthy = true;
  without.clock.advance(60_000);
  expect(without.told).toEqual([]);

  const file = join(folder, 'life');
  const { clock, page, undo } = started(file);
  page.isHealthy = true;
  undo();
  clock.advance(60_000);
  expect(() => textOf(file)).toThrow('ENOENT');
});
