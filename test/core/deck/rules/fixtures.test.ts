import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseGlossary } from '../../../../src/core/deck/glossary.ts';
import { parseDeck, parseTranslation } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { checkDeck, RULES } from '../../../../src/core/deck/rules/rules.ts';
import { checkTranslation, TRANSLATION_RULES } from '../../../../src/core/deck/rules/translation-rules.ts';
import { realArticle, slidesFile } from '../real-article.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/decks');
const expectation = z.array(
  z.strictObject({ rule: z.string(), line: z.number(), says: z.string(), severity: z.enum(['error', 'warning', 'todo']).default('error') }),
);
const article = realArticle();
const { glossary } = parseGlossary('glossary.yaml', slidesFile('glossary.yaml'));

function fixture(name: string, file: string): string {
  return readFileSync(join(FOLDER, name, file), 'utf8');
}

function saidBy(problem: Problem | undefined): string {
  return problem ? [problem.why, problem.instead].map(({ zh, en }) => `${zh} ${en}`).join(' ') : '';
}

function expectProblems(found: readonly Problem[], expected: z.infer<typeof expectation>): void {
  const short = found.map(({ rule, line, severity }) => ({ rule, line, severity }));
  expect(short).toEqual(expected.map(({ rule, line, severity }) => ({ rule, line, severity })));
  for (const [index, { says }] of expected.entries()) expect(saidBy(found[index])).toContain(says);
}

const NAMES = readdirSync(FOLDER);
const ENGLISH = NAMES.filter((name) => existsSync(join(FOLDER, name, 'deck.en.md')));

for (const name of NAMES)
  test(`${name} has the problems that its sidecar names, and no others`, () => {
    const text = fixture(name, 'deck.md');
    const { deck, problems } = parseDeck(`${name}/deck.md`, name, text);
    const found = [...problems, ...(deck ? checkDeck(deck, article, text, glossary) : [])];
    expectProblems(found, expectation.parse(parse(fixture(name, 'expected.yaml'))));
  });

for (const name of ENGLISH)
  test(`${name} in English has the problems that its sidecar names, and no others`, () => {
    const [zh, text] = [fixture(name, 'deck.md'), fixture(name, 'deck.en.md')];
    const original = parseDeck(`${name}/deck.md`, name, zh).deck;
    if (!original) throw new Error(`${name} can't be read`);
    const { deck, problems } = parseTranslation(`${name}/deck.en.md`, original, text);
    const found = deck ? checkTranslation({ deck, text }, { deck: original, text: zh, problems: [] }, article, glossary) : [];
    expectProblems([...problems, ...found], expectation.parse(parse(fixture(name, 'expected.en.yaml'))));
  });

test('every rule has a bad fixture, but no-source, which has no article to stand beside', () => {
  const files = [...NAMES.map((name) => [name, 'expected.yaml'] as const), ...ENGLISH.map((name) => [name, 'expected.en.yaml'] as const)];
  const named = files.flatMap(([name, file]) => expectation.parse(parse(fixture(name, file))));
  const rules = new Set([...Object.keys(RULES), ...Object.keys(TRANSLATION_RULES)]);
  const found = new Set(named.map(({ rule }) => rule).filter((rule) => rules.has(rule))); // readers have rules of their own
  expect([...found].sort()).toEqual([...rules].filter((rule) => rule !== 'no-source').sort());
});

test('a deck without a readable article is an error of the whole deck, a draft too', () => {
  const text = '---\nname: 试\ntitle: 试验\nunit: 试\naccent: sea\npicture: towers\nplace: 1\ndraft: true\nsource: x.txt\n---\n';
  const { deck } = parseDeck('deck.md', 'draft', text);
  const found = deck ? checkDeck(deck, undefined, text) : [];
  expect(found).toMatchObject([{ rule: 'no-source', severity: 'error', line: 9, words: 'x.txt' }]);
  expect(found[0]).not.toHaveProperty('slide');
});
