import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { deadLinks } from '../../../../src/core/deck/rules/dead-link.ts';

function deck(id: string, body: string, head = '') {
  const { deck: original } = parseDeck(
    `slides/${id}/deck.md`,
    id,
    `---\nname: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n${head}---\n\n${body}`,
  );
  if (!original) throw new Error(body);
  return { isRead: true, original, en: undefined };
}

const QUIZ = deck('quiz', '::: slide id="trees" :::\n\n# 题\n');
const DRAFT = deck('draft', '# 题\n', 'draft: true\n');
const doors = (to: string) => `# 题\n\n::: doors hub="心"\n- 甲 | deck:quiz\n- 乙 | deck:${to}\n:::\n`;

const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['a door to a deck that is there', doors('quiz'), []],
  ['a door to a deck that can’t be read now', doors('broken'), []],
  ['a door to a deck that isn’t there', doors('quizz'), ['error 14 是不是 deck:quiz？']],
  ['a door to a deck like none', doors('library'), ['error 14 可以写：deck:quiz、deck:draft、deck:broken']],
  ['a door to a draft', doors('draft'), ['warning 14 等它写好（去掉 draft），或先不写这一项']],
  ['a door to a slide', doors('quiz#trees'), ['error 14 写 deck:quiz']],
  ['a link to a slide that is there', '# 题\n\n[这里](deck:quiz#trees)\n', []],
  ['a link to a slide that isn’t there', '# 题\n\n[这里](deck:quiz#tree)\n', ['error 12 是不是 deck:quiz#trees？']],
  ['a link to a deck that isn’t there, in a list', '# 题\n\n- [这里](deck:quis)\n', ['error 12 是不是 deck:quiz？']],
];
for (const [name, body, expected] of TABLE)
  test(`${name} is told when it leads nowhere`, () => {
    const found = deadLinks([QUIZ, DRAFT, deck('a', body)], ['quiz', 'draft', 'broken']);
    expect(found.map(({ severity, line, instead }) => `${severity} ${line} ${instead.zh}`)).toEqual(expected);
    expect(found.every(({ file, rule }) => file === 'slides/a/deck.md' && rule === 'dead-link')).toBe(true);
  });
