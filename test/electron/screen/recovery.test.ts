import { expect, test } from '@playwright/test';
import { AdvancingClock } from '../../../electron/clock/advancing-clock.ts';
import type { Log } from '../../../electron/log.ts';
import { Recovery, waitAfter } from '../../../electron/screen/recovery.ts';

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

function started() {
  const clock = new AdvancingClock();
  const did: string[] = [];
  const note = (what: string) => did.push(`${what} ${clock.now()}`);
  const page = { load: () => note('load'), kill: () => note('kill') };
  const recovery = new Recovery(clock, page, (event) => note(event.type), SILENT);
  recovery.start();
  return { clock, did, recovery };
}

test('the waits are none, 1 s, and the double of the last up to 30 s', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 100].map(waitAfter)).toEqual([0, 0, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a first page that draws is healthy, and nothing is said', () => {
  const { clock, did, recovery } = started();
  clock.advance(800);
  recovery.shown();
  expect(recovery.isHealthy).toBe(true);
  clock.advance(1e9);
  expect(did).toEqual(['load 0']);
});

test('a dead page is told at once, loaded again at once, and recovered only when it has drawn', () => {
  const { clock, did, recovery } = started();
  recovery.shown();
  clock.advance(1e6);
  recovery.failed('killed');
  clock.advance(90);
  expect(did).toEqual(['load 0', 'page-failed 1000000', 'load 1000000']);
  recovery.shown();
  expect(did.at(-1)).toBe('page-recovered 1000090');
});

test('two reports of one death are one failure', () => {
  const { did, recovery } = started();
  recovery.failed('gone');
  recovery.failed('not loaded');
  expect(did).toEqual(['load 0', 'page-failed 0']);
});

test('a page that cannot be loaded is tried again, with longer waits', () => {
  const { clock, did, recovery } = started();
  recovery.failed('not loaded');
  clock.advance(0);
  recovery.failed('not loaded');
  clock.advance(1000);
  recovery.failed('not loaded');
  clock.advance(2000);
  expect(did.filter((what) => what.startsWith('load'))).toEqual(['load 0', 'load 0', 'load 1000', 'load 3000']);
});

test('a page that draws nothing for 15 s is ended, and its death is the failure', () => {
  const { clock, did, recovery } = started();
  clock.advance(15_000);
  expect(did).toEqual(['load 0', 'kill 15000']);
  recovery.failed('process gone');
  expect(did.at(-1)).toBe('page-failed 15000');
});

test('a process that cannot be ended is a failure after 2 s', () => {
  const { clock, did } = started();
  clock.advance(17_000);
  expect(did).toEqual(['load 0', 'kill 15000', 'page-failed 17000', 'load 17000']);
});

test('a page that failed twice within a minute of health must live on as long as it was waited for', () => {
  const { clock, did, recovery } = started();
  for (let time = 0; time < 2; time += 1) {
    recovery.failed('killed');
    clock.advance(waitAfter(time + 1));
    recovery.shown();
  }
  expect(recovery.isHealthy).toBe(false);
  clock.advance(999);
  expect(did.filter((what) => what.startsWith('page-recovered'))).toHaveLength(1);
  clock.advance(1);
  expect(did.at(-1)).toBe('page-recovered 2000');
});

test('a page that dies each time some seconds after it drew is waited for longer and longer, not for ever anew', () => {
  const { clock, did, recovery } = started();
  for (let time = 1; time <= 9; time += 1) {
    recovery.shown();
    clock.advance(10_000);
    recovery.failed('killed');
    clock.advance(waitAfter(time));
  }
  const loads = did.filter((what) => what.startsWith('load')).map((what) => Number(what.slice(5)));
  const waits = loads.slice(1).map((at, index) => at - (loads[index] ?? 0) - 10_000);
  expect(waits).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a minute of health forgets earlier failures', () => {
  const { clock, did, recovery } = started();
  for (let time = 0; time < 4; time += 1) {
    recovery.failed('killed');
    clock.advance(0);
    recovery.shown();
    clock.advance(60_000);
  }
  expect(did.filter((what) => what.startsWith('load'))).toEqual(['load 0', 'load 0', 'load 60000', 'load 120000', 'load 180000']);
});
