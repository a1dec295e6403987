import { expect, test } from '@playwright/test';
import { isAllowedLink, isAllowedPicture } from '../../../src/core/deck/safe-url.ts';

test('a link leads to a deck or a slide of one', () => {
  expect(['deck:quiz', 'deck:innovation-park#daily'].every(isAllowedLink)).toBe(true);
  expect(['http://a', 'javascript:1', 'quiz', 'deck:../x', 'deck:Quiz', '#a', 'file:///etc/passwd'].filter(isAllowedLink)).toEqual([]);
});

test('a picture lies in the deck’s own folder', () => {
  expect(['a.svg', '图/楼.png', 'x-1.jpeg'].every(isAllowedPicture)).toBe(true);
  expect(
    ['../a.png', 'a/../b.png', '/a.png', 'http://a/a.png', 'data:x.png', 'a.html', 'a.svg?x', 'c:\\a.png', '.png'].filter(isAllowedPicture),
  ).toEqual([]);
});
