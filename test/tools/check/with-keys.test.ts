import { expect, test } from '@playwright/test';
import { withKeys } from '../../../tools/check/with-keys.ts';

test('keys go to the end of the front matter, in the place of those that were there', () => {
  const text = '---\nname: 名\nchecked:\n  by: 甲\n  date: 2026-01-01\nfrom: |\n  话\n---\n\n# 题\n';
  expect(withKeys(text, { checked: '{ by: 乙 }' })).toBe('---\nname: 名\nfrom: |\n  话\nchecked: { by: 乙 }\n---\n\n# 题\n');
});

test('a text without front matter stays as it is', () => {
  expect(withKeys('# 题\n\n---\n', { checked: 'x' })).toBe('# 题\n\n---\n');
});
