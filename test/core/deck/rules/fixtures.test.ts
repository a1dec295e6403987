import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { checkDeck, RULES } from '../../../../src/core/deck/rules/rules.ts';
import { TRANSLATION_RULES } from '../../../../src/core/deck/rules/translation-rules.ts';
import { fixtureDecks, saidBy } from '../../../../tools/teeth/fixture-decks.ts';

const FIXTURES = fixtureDecks();

for (const { title, expected, found: read } of FIXTURES)
  test(title, () => {
    const found = read();
    const short = found.map(({ rule, line, severity }) => ({ rule, line, severity }));
    expect(short).toEqual(expected.map(({ rule, line, severity }) => ({ rule, line, severity })));
    for (const [index, { says }] of expected.entries()) expect(saidBy(found[index])).toContain(says);
  });

test('every rule has a bad fixture, but no-source, which has no article to stand beside', () => {
  const rules = new Set([...Object.keys(RULES), ...Object.keys(TRANSLATION_RULES)]);
  const named = FIXTURES.flatMap(({ expected }) => expected.map(({ rule }) => rule));
  const found = new Set(named.filter((rule) => rules.has(rule))); // readers have rules of their own
  expect([...found].sort()).toEqual([...rules].filter((rule) => rule !== 'no-source').sort());
});

test('a deck without a readable article is an error of the whole deck, a draft too', () => {
  const text = '---\nname: 试\ntitle: 试验\nunit: 试\naccent: sea\npicture: towers\nplace: 1\ndraft: true\nsource: x.txt\n---\n';
  const { deck } = parseDeck('deck.md', 'draft', text);
  const found = deck ? checkDeck(deck, undefined, text) : [];
  expect(found).toMatchObject([{ rule: 'no-source', severity: 'error', line: 9, words: 'x.txt' }]);
  expect(found[0]).not.toHaveProperty('slide');
});
