import { expect, test } from '@playwright/test';
import { nearWord } from '../../../../src/core/deck/text/near-word.ts';

const KNOWN = ['figures', 'points', 'picture', 'quote', 'question', 'sea', 'plum'];

test('one or two wrong letters, a missing one, two changed round, or another case still find the word', () => {
  expect(['figurs', 'ponits', 'Picture', 'qoute', 'questions', 'se', 'plumb'].map((word) => nearWord(word, KNOWN))).toEqual([
    'figures',
    'points',
    'picture',
    'quote',
    'question',
    'sea',
    'plum',
  ]);
});

test('what is like nothing finds nothing', () => {
  expect(['video', 'x', '', 'table'].map((word) => nearWord(word, KNOWN))).toEqual([undefined, undefined, undefined, undefined]);
});
