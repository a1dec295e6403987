import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';

const HEAD = '---\nname: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n---\n\n';

const TABLE: readonly (readonly [string, string, string])[] = [
  ['a fence of full-width colons', '# 题\n\n：：： source from="话" ：：：', ':::'],
  ['a fence of mixed colons', '# 题\n\n::： source', ':::'],
  ['a full-width title', '# 题\n\n＃ 题', '#'],
  ['a separator that Word joined', '# 题\n\n———', '---'],
  ['a half joined separator', '# 题\n\n—-', '---'],
  ['a row that begins with a bullet', '# 题\n\n• 15座 | 产业楼宇', '- '],
];
for (const [name, body, right] of TABLE)
  test(`${name} is told with what to write`, () => {
    const text = HEAD + body;
    const { deck } = parseDeck('deck.md', 'a', text);
    const found = deck ? checkDeck(deck, { text: '话' }, text).filter(({ rule }) => rule === 'full-width-markup') : [];
    expect(found.map(({ line, instead }) => [line, instead.zh])).toEqual([[12, `用英文输入法写“${right}”`]]);
  });

test('a dash inside a line and a dash before a quotation’s author are no separators', () => {
  const text = `${HEAD}# 题\n\n——画好同心圆\n\n崂山——青岛\n`;
  const { deck } = parseDeck('deck.md', 'a', text);
  expect(deck && checkDeck(deck, { text: '话' }, text).filter(({ rule }) => rule === 'full-width-markup')).toEqual([]);
});
