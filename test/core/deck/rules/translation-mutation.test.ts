import { expect, test } from '@playwright/test';
import { parseGlossary } from '../../../../src/core/deck/glossary.ts';
import { parseDeck, parseTranslation } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { checkTranslation } from '../../../../src/core/deck/rules/translation-rules.ts';
import { DECKS, realArticle, slidesFile } from '../real-article.ts';
import { englishMutantsOf } from './english-mutants.ts';

/** One in so many is tried: the mutants of tools/mutants cover every kind, these stand closer together. */
const STRIDE = 6;
const article = realArticle();
const { glossary } = parseGlossary('glossary.yaml', slidesFile('glossary.yaml'));

for (const id of DECKS) {
  const zh = slidesFile(`${id}/deck.md`);
  const original = parseDeck('deck.md', id, zh).deck;
  const english = slidesFile(`${id}/deck.en.md`);
  const mutants = englishMutantsOf(english, glossary);

  const errorsOf = (text: string): readonly Problem[] => {
    if (!original) throw new Error(`${id} can't be read`);
    const { deck, problems } = parseTranslation('deck.en.md', original, text);
    const found = deck ? checkTranslation({ deck, text }, { deck: original, text: zh, problems: [] }, article, glossary) : [];
    return [...problems, ...found].filter(({ severity }) => severity !== 'todo');
  };

  test(`${id} in English has no errors`, () => {
    expect(errorsOf(english)).toEqual([]);
  });

  for (const kind of [...new Set(mutants.map(({ what }) => what.slice(0, what.indexOf(':'))))])
    test(`every damaged ${kind} of ${id} in English is told at its line`, () => {
      const own = mutants.filter(({ what }) => what.startsWith(`${kind}:`)).filter((_, index) => index % STRIDE === 0);
      const living = own.filter((mutant) => !errorsOf(mutant.text).some(({ line }) => line === mutant.line));
      expect(living.map(({ line, what }) => `${line} ${what}`)).toEqual([]);
    });
}

test('every kind of damage is done somewhere', () => {
  const kinds = DECKS.flatMap((id) => englishMutantsOf(slidesFile(`${id}/deck.en.md`), glossary)).map(({ what }) =>
    what.slice(0, what.indexOf(':')),
  );
  const all = ['digit', 'approximation', 'noun', 'unit', 'name', 'speaker', 'quotation', 'passage', 'swap'];
  expect([...new Set(kinds)].sort()).toEqual(all.sort());
});
