import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';
import { DECKS, realArticle, slidesFile } from '../real-article.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

/** One in so many is tried: the mutants of tools/mutants cover every kind, these stand closer together. */
const STRIDE = 6;
const article = realArticle();

/** Mutants that live, or are told at another line, each with its reason. */
const LIVING: readonly { readonly deck?: string; readonly what: RegExp; readonly reason: string }[] = [
  { what: /^passage: .*\[，→\]" ?/, reason: 'the passage only leaves off its last comma: a clause is as whole without it' },
  {
    what: /^quote: [^[]*\[\p{Script=Han}→\]$/u,
    reason: 'a character missing between two display lines is told at the lower one; nobody can know which lost it',
  },
  { deck: 'quiz', what: /^unit: .*\[(?:棵|座|名|个|人次)→\]$/, reason: 'the question itself says the measure word' },
  {
    deck: 'quiz',
    what: /^(?:approximation: {2}100\[(?:多→余|余→多)\]|digit: \[ \] \[(?:6→7\]座|→1\]5))/,
    reason: 'a wrong option may be any figure of the article, and these are',
  },
];

function errorsOf(id: string, text: string): readonly Problem[] {
  const { deck, problems } = parseDeck('deck.md', id, text);
  return [...problems, ...(deck ? checkDeck(deck, article, text) : [])].filter(({ severity }) => severity !== 'todo');
}

const isKnown = (id: string, { what }: Mutant): boolean => LIVING.some((known) => (known.deck ?? id) === id && known.what.test(what));

for (const id of DECKS) {
  const text = slidesFile(`${id}/deck.md`);
  const mutants = mutantsOf(text).filter((mutant) => mutant.text !== text);

  test(`${id} itself has no errors`, () => {
    expect(errorsOf(id, text)).toEqual([]);
  });

  for (const kind of [...new Set(mutants.map(({ what }) => what.slice(0, what.indexOf(':'))))])
    test(`every damaged ${kind} of ${id} is told at its line`, () => {
      const all = mutants.filter((mutant) => mutant.what.startsWith(`${kind}:`));
      const own = all.filter((mutant, index) => index % STRIDE === 0 && !isKnown(id, mutant));
      const living = own.filter((mutant) => !errorsOf(id, mutant.text).some(({ line }) => line === mutant.line));
      expect(living.map(({ line, what }) => `${line} ${what}`)).toEqual([]);
    });
}

test('every kind of damage is done somewhere', () => {
  const kinds = new Set(DECKS.flatMap((id) => mutantsOf(slidesFile(`${id}/deck.md`)).map(({ what }) => what.slice(0, what.indexOf(':')))));
  const all = ['digit', 'scale', 'approximation', 'unit', 'noun', 'label', 'quotation', 'quote', 'speaker', 'numeral', 'passage', 'swap'];
  expect([...kinds].sort()).toEqual(all.sort());
});

test('what lives is really known: every entry of the list still has a mutant', () => {
  for (const { deck, what } of LIVING) {
    const found = DECKS.filter((id) => (deck ?? id) === id).some((id) =>
      mutantsOf(slidesFile(`${id}/deck.md`)).some(
        (mutant) => what.test(mutant.what) && !errorsOf(id, mutant.text).some(({ line }) => line === mutant.line),
      ),
    );
    expect(found, String(what)).toBe(true);
  }
});
