import { expect, test } from '@playwright/test';
import type { DeckEntry, SlideEntry } from '../../../src/core/deck/library.ts';
import { scoreOf } from '../../../src/core/deck/score.ts';

const asks = (block: string, right: number): SlideEntry => ({ id: block, title: '', steps: 0, characters: 0, question: { block, right } });
const deck: DeckEntry = {
  id: 'q',
  name: '',
  title: '',
  unit: '',
  accent: 'pine',
  picture: 'question',
  place: 1,
  draft: false,
  scene: [],
  from: [],
  isRead: true,
  slides: [asks('a', 2), asks('b', 0), { id: 'c', title: '', steps: 0, characters: 0 }],
};

test('only right answers count, of all that is asked', () => {
  expect(scoreOf(deck, { a: 2, b: 1, c: 0 })).toEqual({ right: 1, count: 2 });
  expect(scoreOf(deck, { a: 0 })).toEqual({ right: 0, count: 2 });
});

test('who answered nothing has no score', () => {
  expect(scoreOf(deck, {})).toBeUndefined();
  expect(scoreOf(deck, { a: null, c: 1 })).toBeUndefined();
});

test('a deck that asks nothing has no score', () => expect(scoreOf({ ...deck, slides: [] }, {})).toBeUndefined());
