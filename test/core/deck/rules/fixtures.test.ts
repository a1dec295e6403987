import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { checkDeck, RULES } from '../../../../src/core/deck/rules/rules.ts';
import { realArticle } from '../real-article.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/decks');
const expectation = z.array(
  z.strictObject({ rule: z.string(), line: z.number(), says: z.string(), severity: z.enum(['error', 'warning', 'todo']).default('error') }),
);
const article = realArticle();

for (const name of readdirSync(FOLDER))
  test(`${name} has the problems that its sidecar names, and no others`, () => {
    const text = readFileSync(join(FOLDER, name, 'deck.md'), 'utf8');
    const expected = expectation.parse(parse(readFileSync(join(FOLDER, name, 'expected.yaml'), 'utf8')));
    const { deck, problems } = parseDeck(`${name}/deck.md`, name, text);
    const found = [...problems, ...(deck ? checkDeck(deck, article, text) : [])];
    const short = found.map(({ rule, line, severity }) => ({ rule, line, severity }));
    expect(short).toEqual(expected.map(({ rule, line, severity }) => ({ rule, line, severity })));
    for (const [index, { says }] of expected.entries()) expect(`${found[index]?.why} ${found[index]?.instead}`).toContain(says);
  });

test('every rule has a bad fixture, but no-source, which has no article to stand beside', () => {
  const named = readdirSync(FOLDER).flatMap((name) => expectation.parse(parse(readFileSync(join(FOLDER, name, 'expected.yaml'), 'utf8'))));
  expect([...new Set(named.map(({ rule }) => rule))].sort()).toEqual(
    Object.keys(RULES)
      .filter((rule) => rule !== 'no-source')
      .sort(),
  );
});

test('a deck without a readable article is an error of the whole deck, a draft too', () => {
  const text = '---\nname: 试\ntitle: 试验\nunit: 试\naccent: sea\npicture: towers\nplace: 1\ndraft: true\nsource: x.txt\n---\n';
  const { deck } = parseDeck('deck.md', 'draft', text);
  const found = deck ? checkDeck(deck, undefined, text) : [];
  expect(found).toMatchObject([{ rule: 'no-source', severity: 'error', line: 9, words: 'x.txt' }]);
  expect(found[0]).not.toHaveProperty('slide');
});
