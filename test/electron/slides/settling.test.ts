import { expect, test } from '@playwright/test';
import { Settling } from '../../../electron/slides/settling.ts';

type Look = readonly [at: number, files: Readonly<Record<string, string>>, settles: boolean];

/** Each starts from a.md and b.md in their first state, settled. */
const COURSES: readonly (readonly [string, readonly Look[]])[] = [
  [
    'nothing changes',
    [
      [0, { a: '1', b: '1' }, false],
      [900, { a: '1', b: '1' }, false],
    ],
  ],
  [
    'a save counts once, 150 ms after the last write',
    [
      [0, { a: '2', b: '1' }, false],
      [100, { a: '3', b: '1' }, false],
      [200, { a: '3', b: '1' }, false],
      [249, { a: '3', b: '1' }, false],
      [250, { a: '3', b: '1' }, true],
      [400, { a: '3', b: '1' }, false],
    ],
  ],
  [
    'deleted and written again within the time is one change',
    [
      [0, { b: '1' }, false],
      [100, { a: '2', b: '1' }, false],
      [200, { a: '2', b: '1' }, false],
      [260, { a: '2', b: '1' }, true],
    ],
  ],
  [
    'moved away and put back is none',
    [
      [0, { b: '1' }, false],
      [100, { a: '1', b: '1' }, false],
      [900, { a: '1', b: '1' }, false],
    ],
  ],
  [
    'deleted for good is a change, new again another',
    [
      [0, { b: '1' }, false],
      [150, { b: '1' }, true],
      [300, { a: '1', b: '1' }, false],
      [450, { a: '1', b: '1' }, true],
    ],
  ],
  [
    'two files saved together count together',
    [
      [0, { a: '2', b: '1' }, false],
      [100, { a: '2', b: '2' }, false],
      [160, { a: '2', b: '2' }, false],
      [250, { a: '2', b: '2' }, true],
      [500, { a: '2', b: '2' }, false],
    ],
  ],
];
for (const [name, looks] of COURSES)
  test(name, () => {
    const settling = new Settling();
    settling.settles(new Map(Object.entries({ a: '1', b: '1' })), -1000);
    expect(settling.settles(new Map(Object.entries({ a: '1', b: '1' })), -500)).toBe(true);
    for (const [at, files, settles] of looks) expect([at, settling.settles(new Map(Object.entries(files)), at)]).toEqual([at, settles]);
  });

test('a file that never rests holds up the others for two seconds and no longer', () => {
  const settling = new Settling();
  settling.settles(new Map([['log', '0']]), -1000);
  settling.settles(new Map([['log', '0']]), -500);
  const settled: number[] = [];
  for (let at = 0; at <= 4000; at += 100) {
    const sight = new Map([
      ['log', `still writing ${at}`],
      ['a', at < 300 ? 'old' : 'new'],
    ]);
    if (settling.settles(sight, at)) settled.push(at);
  }
  expect(settled).toEqual([2000]);
});
