import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../src/core/deck/parse.ts';
import { MOST_CHARACTERS } from '../../../src/core/deck/too-long.ts';

const HEAD = '---\nname: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n---\n\n';
/** Line of the first line of a body. */
const FIRST = 10;
const LONG = '长'.repeat(MOST_CHARACTERS.slide + 1);

const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['an id with capitals', '::: slide id="One" :::\n\n# 题', ['slide-id 0']],
  ['an attribute that slides don’t have', '::: slide id="one" name="x" :::\n\n# 题', ['unknown-attribute 0']],
  ['minutes that are no number', '::: slide id="one" minutes="soon" :::\n\n# 题', ['slide-minutes 0']],
  ['minutes without their owner', '::: slide id="one" minutes="2" :::\n\n# 题', ['slide-minutes 0']],
  ['no title', '话', ['missing-title 0']],
  ['a body that is too long', `# 题\n\n${LONG}`, ['too-long 0', 'missing-title 0']],
  ['notes that are too long', `# 题\n\nNote: ${LONG}`, ['too-long 2']],
];
for (const [name, body, expected] of TABLE)
  test(`a slide with ${name} is told`, () => {
    const { problems } = parseDeck('deck.md', 'a', HEAD + body);
    expect(problems.map(({ rule, line }) => `${rule} ${line - FIRST}`)).toEqual(expected);
  });

test('a deck that is too long is told and isn’t read', () => {
  const { deck, problems } = parseDeck('deck.md', 'a', HEAD + '字'.repeat(MOST_CHARACTERS.deck));
  expect(deck).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['too-long']);
});
