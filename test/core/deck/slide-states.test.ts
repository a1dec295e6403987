import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../src/core/deck/parse.ts';
import { slideStates } from '../../../src/core/deck/slide-states.ts';

test('every step and every part that opens is a look of its own', () => {
  const { deck } = parseDeck('f', 'innovation-park', readFileSync('slides/innovation-park/deck.md', 'utf8'));
  const names = Object.fromEntries((deck?.slides ?? []).map((slide) => [slide.id, slideStates(slide).map(({ name }) => name)]));
  expect(names['structure']).toEqual(['step-0', 'tree-0', 'tree-1', 'tree-2', 'tree-3', 'source-0']);
  expect(names['system']).toEqual(['step-0', 'step-1', 'step-2', 'source-0']);
});
