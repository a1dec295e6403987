import { expect, test } from '@playwright/test';
import { type MediaKind, mediaPathProblem } from '../../../src/core/deck/media-path.ts';

const GOOD: readonly (readonly [string, MediaKind])[] = [
  ['hall.png', 'picture'],
  ['图/大厅.JPG', 'picture'],
  ['a/b/c.svg', 'picture'],
  ['opening.webm', 'film'],
  ['opening.MP4', 'film'],
  ['opening.zh.vtt', 'subtitles'],
];
for (const [path, kind] of GOOD) test(`"${path}" can be a ${kind}`, () => expect(mediaPathProblem(path, kind)).toBeUndefined());

const BAD: readonly (readonly [string, MediaKind, string])[] = [
  ['../hall.png', 'picture', 'file-outside-deck'],
  ['a/../../hall.png', 'picture', 'file-outside-deck'],
  ['/etc/hall.png', 'picture', 'file-outside-deck'],
  ['C:\\hall.png', 'picture', 'file-outside-deck'],
  ['https://example.org/hall.png', 'picture', 'file-outside-deck'],
  ['..\\hall.png', 'picture', 'file-outside-deck'],
  ['hall (1).png', 'picture', 'file-name'],
  ['.hidden.png', 'picture', 'file-name'],
  ['a/./b.png', 'picture', 'file-name'],
  ['hall.png?x', 'picture', 'file-name'],
  ['100%25.png', 'picture', 'file-name'],
  ['hall.heic', 'picture', 'file-kind'],
  ['hall.html', 'picture', 'file-kind'],
  ['hall', 'picture', 'file-kind'],
  ['film.mov', 'film', 'file-kind'],
  ['hall.png', 'film', 'file-kind'],
  ['film.srt', 'subtitles', 'file-kind'],
];
for (const [path, kind, rule] of BAD)
  test(`"${path}" can't be a ${kind}: ${rule}`, () => expect(mediaPathProblem(path, kind)).toMatchObject({ rule }));
