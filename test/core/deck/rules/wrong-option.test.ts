import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';

const ARTICLE = '夜班公交开通\n全程38站，投放公交车18辆。套餐定价10元至18元，老人补贴5元。风速每秒不到10米，吊；超过13米，停。';

/** What is told of the wrong options of a question that stands on all of the article. */
function told(asked: string, right: string, ...wrong: readonly string[]): readonly string[] {
  const [title = '', from = ''] = ARTICLE.split('\n');
  const head = `---\nname: 公交\ntitle: ${title}\nunit: 公交\naccent: sea\npicture: question\nplace: 9\nfrom: |\n  ${title}\n---\n`;
  const rows = [`- [x] ${right}`, ...wrong.map((option) => `- [ ] ${option}`)].join('\n');
  const text = `${head}\n::: slide id="a" :::\n\n# ${asked}\n\n::: question mark="${right}" from="${from}"\n${rows}\n:::\n`;
  const { deck } = parseDeck('deck.md', 'x', text);
  const found = deck ? checkDeck(deck, { text: ARTICLE }, text) : [];
  return found.filter(({ rule }) => rule === 'wrong-option').map(({ words, severity }) => `${words} ${severity}`);
}

test('a wrong option may end a range of the article', () => {
  expect(told('补贴多少元？', '5元', '10元', '18元', '12元')).toEqual(['12元 error']);
});

test('another measure word than the answer’s and the question’s is a warning', () => {
  expect(told('全程多少站？', '38站', '18站', '5元', '39站')).toEqual(['5元 warning', '39站 error']);
});

test('in a question of two clauses only a reader can tell that an option is right too', () => {
  expect(told('风速每秒多少米，就停？', '超过13米', '不到10米')).toEqual(['不到10米 warning']);
  expect(told('风速每秒多少米？', '超过13米', '不到10米')).toEqual(['不到10米 error']);
});
