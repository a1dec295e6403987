import { expect, test } from '@playwright/test';
import type { Deck, Slide } from '../../../src/core/deck/deck.ts';
import { buildShelves, isOpenable } from '../../../src/core/deck/library.ts';
import type { Problem } from '../../../src/core/deck/problem.ts';

const slide = (id: string): Slide => ({
  id,
  deck: 'a',
  accent: 'sea',
  line: 1,
  language: 'zh',
  kicker: '',
  title: ['题'],
  prose: [],
  blocks: [],
  steps: 0,
  characters: 1,
});
function deck(id: string, place: number, slides: readonly Slide[], draft = false): Deck {
  return {
    file: `slides/${id}/deck.md`,
    head: { id, name: id, title: id, unit: id, accent: 'sea', picture: 'towers', place, draft, scene: [], from: [] },
    slides,
    notes: [],
    ours: [],
    ...{ minutes: 0, approval: undefined, translates: '' },
    source: '',
  };
}
const NOTHING = { zh: '', en: '' };
function problem(of: string, severity: Problem['severity'], own?: string): Problem {
  const base = { severity, rule: 'r', file: `slides/${of}/deck.md`, line: 1, words: '', why: NOTHING, instead: NOTHING };
  return own === undefined ? base : { ...base, slide: own };
}
const shelf = (decks: readonly Deck[], problems: readonly Problem[]) =>
  buildShelves(
    { zh: exhibition, en: exhibition },
    decks.map((original) => ({ isRead: true, original, en: undefined })),
    problems,
  ).zh;
const exhibition = { title: '', standfirst: [], credit: '', from: [] };

test('a bad slide is left out, a bad deck is left off home, a warning keeps both', () => {
  const decks = [deck('b', 2, [slide('one'), slide('two')]), deck('a', 1, [slide('one')]), deck('c', 3, [slide('one')])];
  const { library, shown } = shelf(decks, [problem('b', 'error', 'one'), problem('a', 'error'), problem('c', 'warning', 'one')]);
  expect(library.decks.map(({ id, slides }) => [id, slides.map((entry) => entry.id)])).toEqual([
    ['b', ['two']],
    ['c', ['one']],
  ]);
  expect(shown.get('b')?.map(({ id }) => id)).toEqual(['two']);
  expect(library.problemCount).toBe(3);
});

test('a draft stands on home and cannot be opened; a deck without slides left does not stand there', () => {
  const { library } = shelf([deck('draft', 1, [], true), deck('empty', 2, [slide('one')])], [problem('empty', 'error', 'one')]);
  expect(library.decks.map(({ id }) => id)).toEqual(['draft']);
  expect(library.decks.some(isOpenable)).toBe(false);
});

test('English shows the translated slides and, where one is missing or wrong, the original', () => {
  const original = deck('a', 1, [slide('one'), slide('two'), slide('three')]);
  const words = (id: string): Slide => ({ ...slide(id), language: 'en', title: ['Title'] });
  const en: Deck = {
    ...original,
    file: 'slides/a/deck.en.md',
    head: { ...original.head, name: 'A in English' },
    slides: [words('one'), words('two')],
  };
  const wrong: Problem = { ...problem('a', 'error', 'two'), file: en.file };
  const { library, shown } = buildShelves({ zh: exhibition, en: exhibition }, [{ isRead: true, original, en }], [wrong]).en;
  expect(library.decks[0]).toMatchObject({ name: 'A in English', slides: [{ title: 'Title' }, { title: '题' }, { title: '题' }] });
  expect(shown.get('a')?.map(({ language }) => language)).toEqual(['en', 'zh', 'zh']);
});
