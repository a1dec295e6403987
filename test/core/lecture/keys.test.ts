import { expect, test } from '@playwright/test';
import { KEYS, keyMeans } from '../../../src/core/lecture/keys.ts';

test('no key has two meanings, and none is a digit', () => {
  const keys: readonly string[] = KEYS.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => /^\d$/.test(key))).toEqual([]);
});

test('what clickers send means what is printed on them, and a letter the same when it is large', () => {
  expect([keyMeans('PageDown'), keyMeans('PageUp'), keyMeans('.'), keyMeans('b'), keyMeans('B')]).toEqual([
    'on',
    'back',
    'black',
    'black',
    'black',
  ]);
  expect(keyMeans('F4')).toBe(undefined);
});
