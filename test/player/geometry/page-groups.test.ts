import { expect, test } from '@playwright/test';
import { pagesAround } from '../../../src/player/geometry/page-groups.ts';

test('a deck that fits is listed whole', () => {
  expect(pagesAround(3, 24, false)).toEqual({ from: 0, to: 24, before: undefined, after: undefined });
  expect(pagesAround(3, 16, true)).toEqual({ from: 0, to: 16, before: undefined, after: undefined });
});

test('every page of a deck of any length stands in exactly one group, never more than fit with the ways to the others', () => {
  for (const isLow of [false, true]) {
    for (const count of [25, 44, 45, 1000, 5000]) {
      const seen: number[] = [];
      for (let list = pagesAround(0, count, isLow); ; list = pagesAround(list.to, count, isLow)) {
        for (let page = list.from; page < list.to; page++) seen.push(page);
        const cells = list.to - list.from + (list.before ? 1 : 0) + (list.after ? 1 : 0);
        expect(cells).toBeLessThanOrEqual(isLow ? 16 : 24);
        expect(list.before?.to ?? 0).toBe(list.from);
        if (!list.after) break;
        expect(list.after.from).toBe(list.to);
      }
      expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  }
});
