import { expect, test } from '@playwright/test';
import type { Measured } from '../../../tools/bench/measured.ts';
import { barLines, withBench } from '../../../tools/bench/performance-doc.ts';

const values = (row: string, series: string, all: readonly number[]): readonly Measured[] =>
  all.map((value, launch) => ({ row, series, launch, value }));
const PLACE = { day: '2026-11-24', electron: '33.2.1', chromium: '130', machine: 'a machine', command: 'npm run bench' };

test('a ratio of medians within its bar is green, beyond it red', () => {
  const few = values('launch-of-many', 'decks-5', [500, 520, 900]);
  const [, , green = ''] = barLines([...few, ...values('launch-of-many', 'decks-200', [610, 624, 640])]);
  expect(green).toContain('| 624 (638) ms | 520 (862) ms | 1.2× | ≤ 1.2× | green |');
  const [, , red = ''] = barLines([...few, ...values('launch-of-many', 'decks-200', [610, 630, 640])]);
  expect(red).toContain('| 1.21× | ≤ 1.2× | **red** |');
});

test('a difference and a figure alone are judged by their own bars', () => {
  const lines = barLines([
    ...values('dropped-frames', 'concentric', [3]),
    ...values('dropped-frames', 'stock', [1]),
    ...values('answer-to-a-finger', 'pressed', [1, 1, 1]),
  ]).join('\n');
  expect(lines).toContain('| 3 (3) frames | 1 (1) frames | 2 | ≤ that + 1 | **red** |');
  expect(lines).toContain('| 1 (1) frames |  | 1 | ≤ 1 | green |');
});

test('a bar whose other side was not measured is not in the table', () => {
  expect(barLines(values('launch', 'concentric', [900]))).toHaveLength(2);
});

test('a bench takes the place of the one before and nothing else of the document', () => {
  const text = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n';
  const once = withBench(text, PLACE, values('answer-to-a-finger', 'pressed', [1]));
  expect(once).toMatch(/^before\n<!-- bench -->\n`npm run bench` on 2026-11-24: Electron 33\.2\.1/);
  expect(once).toMatch(/<!-- \/bench -->\nafter\n$/);
  expect(once).not.toContain('old');
  expect(withBench(once, PLACE, values('answer-to-a-finger', 'pressed', [1]))).toBe(once);
  expect(() => withBench('no place', PLACE, [])).toThrow('no place for the tables');
});
