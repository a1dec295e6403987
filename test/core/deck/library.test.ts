import { expect, test } from '@playwright/test';
import type { Deck, Slide } from '../../../src/core/deck/deck.ts';
import { buildLibrary, isOpenable } from '../../../src/core/deck/library.ts';
import type { Problem } from '../../../src/core/deck/problem.ts';

const slide = (id: string): Slide => ({ id, line: 1, kicker: '', title: ['题'], prose: [], blocks: [], steps: 0, characters: 1 });
function deck(id: string, place: number, slides: readonly Slide[], draft = false): Deck {
  return {
    file: `slides/${id}/deck.md`,
    head: { id, name: id, title: id, unit: id, accent: 'sea', picture: 'towers', place, draft, scene: [], from: [] },
    slides,
    notes: [],
    ours: [],
    source: '',
  };
}
function problem(of: string, severity: Problem['severity'], own?: string): Problem {
  const base = { severity, rule: 'r', file: `slides/${of}/deck.md`, line: 1, words: '', why: '', instead: '' };
  return own === undefined ? base : { ...base, slide: own };
}
const exhibition = { title: '', standfirst: [], credit: '', from: [] };

test('a bad slide is left out, a bad deck is left off home, a warning keeps both', () => {
  const decks = [deck('b', 2, [slide('one'), slide('two')]), deck('a', 1, [slide('one')]), deck('c', 3, [slide('one')])];
  const { library, shown } = buildLibrary(exhibition, decks, [
    problem('b', 'error', 'one'),
    problem('a', 'error'),
    problem('c', 'warning', 'one'),
  ]);
  expect(library.decks.map(({ id, slides }) => [id, slides.map((entry) => entry.id)])).toEqual([
    ['b', ['two']],
    ['c', ['one']],
  ]);
  expect(shown.get('b')?.map(({ id }) => id)).toEqual(['two']);
  expect(library.problemCount).toBe(3);
});

test('a draft stands on home and cannot be opened; a deck without slides left does not stand there', () => {
  const { library } = buildLibrary(
    exhibition,
    [deck('draft', 1, [], true), deck('empty', 2, [slide('one')])],
    [problem('empty', 'error', 'one')],
  );
  expect(library.decks.map(({ id }) => id)).toEqual(['draft']);
  expect(library.decks.some(isOpenable)).toBe(false);
});
