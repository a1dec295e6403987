import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Article } from '../../src/core/deck/article.ts';
import { parseGlossary } from '../../src/core/deck/glossary.ts';
import { joinByMoves } from '../../src/core/deck/join-by-moves.ts';
import { parseDeck, parseTranslation } from '../../src/core/deck/parse.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { checkDeck } from '../../src/core/deck/rules/rules.ts';
import { checkTranslation } from '../../src/core/deck/rules/translation-rules.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const FOLDER = join(PROJECT, 'test/fixtures/decks');
const expectation = z.array(
  z.strictObject({ rule: z.string(), line: z.number(), says: z.string(), severity: z.enum(['error', 'warning', 'todo']).default('error') }),
);

/** One problem that a fixture's sidecar names; `says` are words of its reason or remedy, in either language. */
export type Expected = z.infer<typeof expectation>[number];

/** A fixture deck in one language beside its sidecar. */
export interface FixtureDeck {
  readonly name: string;
  /** What a test of it is called. */
  readonly title: string;
  readonly expected: readonly Expected[];
  /** Reads and checks it with the rules as they are now. */
  readonly found: () => readonly Problem[];
}

/** Every fixture deck of test/fixtures/decks, held against the exhibition's own article and glossary; those with a deck.en.md in English too. */
export function fixtureDecks(): readonly FixtureDeck[] {
  const slides = (name: string) => readFileSync(join(PROJECT, 'slides', name), 'utf8');
  const { article } = joinByMoves(slides('articles/concentric.txt'), 'moves', slides('articles/concentric.moves.yaml'));
  if (!article) throw new Error('the exhibition’s own article can’t be read');
  const { glossary } = parseGlossary('glossary.yaml', slides('glossary.yaml'));
  return readdirSync(FOLDER).flatMap((name) => [
    chinese(name, article, glossary),
    ...(existsSync(join(FOLDER, name, 'deck.en.md')) ? [english(name, article, glossary)] : []),
  ]);
}

/** Whether a fixture has the problems that its sidecar names, in their order, and no others. */
export function isAsExpected(found: readonly Problem[], expected: readonly Expected[]): boolean {
  return found.length === expected.length && expected.every((one, index) => isMeant(one, found[index]));
}

/** Everything that a problem says, in both languages. */
export function saidBy(problem: Problem | undefined): string {
  return problem ? [problem.why, problem.instead].map(({ zh, en }) => `${zh} ${en}`).join(' ') : '';
}

function isMeant({ rule, line, severity, says }: Expected, found: Problem | undefined): boolean {
  return found?.rule === rule && found.line === line && found.severity === severity && saidBy(found).includes(says);
}

type Glossary = ReturnType<typeof parseGlossary>['glossary'];

function chinese(name: string, article: Article, glossary: Glossary): FixtureDeck {
  const text = fixture(name, 'deck.md');
  const found = () => {
    const { deck, problems } = parseDeck(`${name}/deck.md`, name, text);
    return [...problems, ...(deck ? checkDeck(deck, article, text, glossary) : [])];
  };
  return { name, title: `${name} has the problems that its sidecar names, and no others`, expected: sidecar(name, 'expected.yaml'), found };
}

function english(name: string, article: Article, glossary: Glossary): FixtureDeck {
  const [zh, text] = [fixture(name, 'deck.md'), fixture(name, 'deck.en.md')];
  const found = () => {
    const original = parseDeck(`${name}/deck.md`, name, zh).deck;
    if (!original) throw new Error(`${name} can't be read`);
    const { deck, problems } = parseTranslation(`${name}/deck.en.md`, original, text);
    const own = deck ? checkTranslation({ deck, text }, { deck: original, text: zh, problems: [] }, article, glossary) : [];
    return [...problems, ...own];
  };
  const title = `${name} in English has the problems that its sidecar names, and no others`;
  return { name, title, expected: sidecar(name, 'expected.en.yaml'), found };
}

function sidecar(name: string, file: string): readonly Expected[] {
  return expectation.parse(parse(fixture(name, file)));
}

function fixture(name: string, file: string): string {
  return readFileSync(join(FOLDER, name, file), 'utf8');
}
