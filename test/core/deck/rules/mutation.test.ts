import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';
import { realArticle, slidesFile } from '../real-article.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

const article = realArticle();
const TEXT = slidesFile('innovation-park/deck.md');
const mutants = mutantsOf(TEXT);

/** Mutants that live, or are told at another line, each with its reason. */
const LIVING: readonly { readonly what: RegExp; readonly reason: string }[] = [
  { what: /^passage: .*\[，→\]" ?/, reason: 'the passage only leaves off its last comma: a clause is as whole without it' },
  {
    what: /^quote: 的楼宇社\[区→\]/,
    reason: 'a character missing between two display lines is told at the lower one; nobody can know which lost it',
  },
];

function errorsOf(text: string): readonly Problem[] {
  const { deck, problems } = parseDeck('deck.md', 'innovation-park', text);
  return [...problems, ...(deck ? checkDeck(deck, article, text) : [])].filter(({ severity }) => severity === 'error');
}

function survives(mutant: Mutant): boolean {
  return !errorsOf(mutant.text).some(({ line }) => line === mutant.line);
}

test('the deck itself has no errors', () => {
  expect(errorsOf(TEXT)).toEqual([]);
});

for (const kind of [
  'digit',
  'scale',
  'approximation',
  'unit',
  'noun',
  'label',
  'quotation',
  'quote',
  'speaker',
  'numeral',
  'passage',
  'swap',
])
  test(`every damaged ${kind} of the deck is an error at its line`, () => {
    const own = mutants.filter(({ what }) => what.startsWith(`${kind}:`));
    expect(own.length).toBeGreaterThan(5);
    const living = own.filter(survives).filter(({ what }) => !LIVING.some((known) => known.what.test(what)));
    expect(living.map(({ line, what }) => `${line} ${what}`)).toEqual([]);
  });

test('what lives is really known: every entry of the list still has a mutant', () => {
  for (const { what } of LIVING) expect(mutants.some((mutant) => what.test(mutant.what) && survives(mutant))).toBe(true);
});
