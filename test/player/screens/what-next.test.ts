import { expect, test } from '@playwright/test';
import type { DeckEntry, Library } from '../../../src/core/deck/library.ts';
import { whatNext } from '../../../src/player/screens/what-next.ts';

const entry = (id: string, place: number, draft: boolean, picture: DeckEntry['picture'] = 'window'): DeckEntry => ({
  id,
  name: id,
  title: id,
  unit: id,
  accent: 'sea',
  picture,
  place,
  draft,
  scene: [],
  from: [],
  isRead: true,
  slides: draft ? [] : [{ id: 'one', title: '', steps: 0, characters: 10 }],
});

const library = (...decks: DeckEntry[]): Library => ({
  language: 'zh',
  exhibition: { title: '画好同心圆', standfirst: [], credit: '', from: [] },
  decks,
  routes: [],
  problemCount: 0,
});

test('the next deck is the next one in home’s order that can be opened, going round', () => {
  const [a, b, c] = [entry('a', 1, false), entry('b', 2, true), entry('c', 3, false)];
  expect(whatNext(library(a, b, c), a).another?.id).toBe('c');
  expect(whatNext(library(a, b, c), c).another?.id).toBe('a');
});

test('when nothing else can be opened the next draft is shown', () => {
  const [a, b, c] = [entry('a', 1, false), entry('b', 2, true), entry('c', 3, true)];
  expect(whatNext(library(c, b, a), a).another?.id).toBe('b');
});

test('the quiz is a choice of its own beside another deck', () => {
  const [a, quiz] = [entry('a', 1, false), entry('quiz', 4, false, 'question')];
  expect(whatNext(library(a, entry('b', 2, false), quiz), a)).toMatchObject({ another: { id: 'b' }, quiz: { id: 'quiz' } });
  expect(whatNext(library(a, quiz), quiz)).toMatchObject({ another: { id: 'a' }, quiz: undefined });
});

test('the quiz stands in the middle when nothing else can be opened, a draft beside it', () => {
  const [a, b, quiz] = [entry('a', 1, false), entry('b', 2, true), entry('quiz', 4, false, 'question')];
  expect(whatNext(library(a, b, quiz), a)).toMatchObject({ another: { id: 'quiz' }, quiz: { id: 'b' } });
});
