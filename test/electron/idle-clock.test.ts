import { expect, test } from '@playwright/test';
import { AdvancingClock } from '../../electron/clock/advancing-clock.ts';
import { IdleClock } from '../../electron/idle-clock.ts';
import type { Mode } from '../../src/core/kiosk/mode.ts';

const IDLE_MS = 60_000;
const visit = { language: 'zh', aids: [], seed: 0 } as const;
const attract: Mode = { kind: 'attract', scene: '', visit, left: null };
const home: Mode = { kind: 'home', visit, about: false, talks: false, warning: null };

function started() {
  const clock = new AdvancingClock();
  const said: string[] = [];
  const idle = new IdleClock(
    clock,
    (mode) => (mode.kind === 'home' ? IDLE_MS : Number.POSITIVE_INFINITY),
    (event) => said.push(`${event.type} ${clock.now()}`),
  );
  return { clock, said, idle };
}

test('nobody is idle in attract', () => {
  const { clock, said, idle } = started();
  idle.modeChanged(attract);
  clock.advance(1e9);
  expect(said).toEqual([]);
});

test('a mode that nobody touches goes idle once, after its idle time', () => {
  const { clock, said, idle } = started();
  clock.advance(5);
  idle.modeChanged(home);
  clock.advance(IDLE_MS - 1);
  expect(said).toEqual([]);
  clock.advance(1e9);
  expect(said).toEqual([`went-idle ${IDLE_MS + 5}`]);
});

test('each touch starts the idle time anew', () => {
  const { clock, said, idle } = started();
  idle.modeChanged(home);
  clock.advance(50_000);
  idle.touched();
  clock.advance(50_000);
  expect(said).toEqual([]);
  clock.advance(10_000);
  expect(said).toEqual(['went-idle 110000']);
});

test('a warning ends at its own time, touched or not', () => {
  const { clock, said, idle } = started();
  clock.advance(1000);
  idle.modeChanged({ kind: 'home', visit, about: false, talks: false, warning: { endsAt: 21_000, seconds: 20 } });
  clock.advance(19_999);
  idle.touched();
  expect(said).toEqual([]);
  clock.advance(1);
  expect(said).toEqual(['warning-ended 21000']);
});

test('a warning that was taken back does not end', () => {
  const { clock, said, idle } = started();
  idle.modeChanged({ kind: 'home', visit, about: false, talks: false, warning: { endsAt: 20_000, seconds: 20 } });
  clock.advance(10_000);
  idle.modeChanged(home);
  clock.advance(IDLE_MS - 1);
  expect(said).toEqual([]);
});

test('a touch before there is a mode does nothing', () => {
  const { clock, said, idle } = started();
  idle.touched();
  clock.advance(1e9);
  expect(said).toEqual([]);
});
