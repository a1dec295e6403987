import { expect, test } from '@playwright/test';
import { bundleType, mediaType } from '../../../electron/protocol/content-type.ts';

test('slides bring pictures and videos', () => {
  expect(mediaType('/slides/deck/a.PNG')).toBe('image/png');
  expect(mediaType('/slides/deck/a.svg')).toBe('image/svg+xml');
  expect(mediaType('/slides/deck/a.mp4')).toBe('video/mp4');
});

for (const name of ['deck.md', 'a.html', 'a.js', 'a.json', 'a.pdf', 'a.png.html', 'png', '.png', 'a.']) {
  test(`slides don't bring "${name}"`, () => {
    expect(mediaType(`/slides/${name}`)).toBeUndefined();
  });
}

test('the pages are HTML, scripts, styles, fonts and pictures', () => {
  const types = ['a.html', 'a.js', 'a.css', 'a.woff2', 'a.svg'].map(bundleType);
  expect(types).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'text/css; charset=utf-8',
    'font/woff2',
    'image/svg+xml',
  ]);
  expect(bundleType('main.js.map')).toBeUndefined();
});
