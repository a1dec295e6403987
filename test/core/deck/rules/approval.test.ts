import { expect, test } from '@playwright/test';
import type { Deck } from '../../../../src/core/deck/deck.ts';
import { parseDeck, parseTranslation } from '../../../../src/core/deck/parse.ts';
import { approvalProblems, type MarkedDeck } from '../../../../src/core/deck/rules/approval.ts';

const HEAD = 'name: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n';
const EN = 'name: Name\ntitle: Title\nunit: Unit\n';

/** A deck whose words have the mark `mark` now, with these lines in its head. */
function original(mark: string, head = ''): MarkedDeck & { deck: Deck } {
  const text = `---\n${HEAD}${head}---\n\n# 题\n`;
  const { deck } = parseDeck('deck.md', 'a', text);
  if (!deck) throw new Error(text);
  return { deck, text, mark };
}

function english(mark: string, head = ''): MarkedDeck {
  const text = `---\n${EN}${head}---\n\n# Title\n`;
  const { deck } = parseTranslation('deck.en.md', original('').deck, text);
  if (!deck) throw new Error(text);
  return { deck, text, mark };
}

const by = (words: string) => `checked: { by: 王芳, date: 2026-11-29, words: "${words}" }\n`;

const TABLE: readonly (readonly [string, MarkedDeck, MarkedDeck | undefined, readonly string[]])[] = [
  ['nobody approved', original('w1'), undefined, ['approval deck.md:2 还没有人审过']],
  ['nobody approved, in two languages,', original('w1'), english('w2'), ['approval deck.md:2 还没有人审过']],
  ['is a draft', original('w1', 'draft: true\n'), english('w2'), []],
  ['was approved as it is', original('w1', by('w1')), undefined, []],
  ['was edited since', original('w1', by('w0')), undefined, ['approval deck.md:8 王芳 2026-11-29 审过以后又改过了，要再审']],
  ['was approved by hand', original('w1', by('')), undefined, ['approval deck.md:8 没有记下审的是哪一稿']],
  [
    'has English of an unknown original',
    original('w1', by('w1')),
    english('w2'),
    ['old-translation deck.en.md:1 不知道英文译的是哪一稿中文'],
  ],
  ['has English that follows and was approved', original('w1', by('w1')), english('w2', `translates: w1\n${by('w2')}`), []],
  [
    'has English that was edited since',
    original('w1', by('w1')),
    english('w3', `translates: w1\n${by('w2')}`),
    ['approval deck.en.md:6 王芳 2026-11-29 审过以后又改过了，要再审'],
  ],
  [
    'has English that translates an older original',
    original('w1'),
    english('w2', 'translates: w0\n'),
    ['approval deck.md:2 还没有人审过', 'old-translation deck.en.md:5 英文译好以后，中文又改过了'],
  ],
];
for (const [name, zh, en, expected] of TABLE)
  test(`a deck that ${name} waits for what it lacks`, () => {
    const found = approvalProblems(zh, en);
    expect(found.map(({ rule, file, line, why }) => `${rule} ${file}:${line} ${why.zh}`)).toEqual(expected);
    expect(found.every(({ severity }) => severity === 'todo')).toBe(true);
  });
