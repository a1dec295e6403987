import { expect, test } from '@playwright/test';
import { type ByteRange, readByteRange } from '../../../electron/protocol/byte-range.ts';

const whole: ByteRange = { kind: 'whole' };
const unsatisfiable: ByteRange = { kind: 'unsatisfiable' };
const part = (first: number, last: number): ByteRange => ({ kind: 'part', first, last });

const TABLE: readonly (readonly [header: string | null, size: number, range: ByteRange])[] = [
  [null, 1000, whole],
  ['', 1000, whole],
  ['bytes=0-', 1000, part(0, 999)],
  ['bytes=0-0', 1000, part(0, 0)],
  ['bytes=500-599', 1000, part(500, 599)],
  ['bytes=500-9999', 1000, part(500, 999)],
  ['bytes=999-', 1000, part(999, 999)],
  ['bytes=-1', 1000, part(999, 999)],
  ['bytes=-5000', 1000, part(0, 999)],
  ['bytes=1000-', 1000, unsatisfiable],
  ['bytes=-0', 1000, unsatisfiable],
  ['bytes=0-', 0, unsatisfiable],
  ['bytes=-5', 0, unsatisfiable],
  ['bytes=5-4', 1000, whole],
  ['bytes=-', 1000, whole],
  ['bytes=0-1,5-6', 1000, whole],
  ['bytes=a-b', 1000, whole],
  ['lines=0-1', 1000, whole],
];

for (const [header, size, range] of TABLE) {
  test(`a range of "${header}" in ${size} bytes is ${JSON.stringify(range)}`, () => {
    expect(readByteRange(header, size)).toEqual(range);
  });
}
