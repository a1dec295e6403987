import { expect, test } from '@playwright/test';
import { joinArticle, readMoves } from '../../../src/core/deck/article.ts';
import { realArticle, realMoves, SOURCE } from './real-article.ts';

test('the joined article is a permutation of the source: no character added, none lost', () => {
  const { text } = realArticle();
  expect(text.length).toBe(SOURCE.length);
  expect([...text].sort().join('')).toBe([...SOURCE].sort().join(''));
  expect(text).not.toBe(SOURCE);
});

for (const words of ['聚焦低保困境儿童、孤儿等弱势群体', '党建引领先从搭建组织架构入手。青岛国际创新园成立了园区综合党委'])
  test(`the joined article reads whole: ${words}`, () => {
    expect(SOURCE).not.toContain(words);
    expect(realArticle().text).toContain(words);
  });

test('every paragraph that was not cut is still there', () => {
  const { text } = realArticle();
  const whole = SOURCE.split('\n').filter((line) => !/困境儿$|^童、|入手。青$|^岛国际/.test(line));
  for (const line of whole) expect(text).toContain(line);
});

const MOVE = { behind: 'ab', take: '--', before: 'cd', put: 'ef' };
const CASES = [
  ['a move whose words are not there is named', 'xxabcd ef', [MOVE], 0, '找不到'],
  ['a move whose words stand twice is named', 'ab--cd ab--cd ef', [MOVE], 0, '不止一处'],
  ['a move without its target is named', 'ab--cd', [MOVE], 0, 'put'],
  ['the second of two moves is named as the second', 'ab--cd ef', [MOVE, MOVE], 1, '第 2 处'],
] as const;
for (const [name, text, moves, move, why] of CASES)
  test(name, () => {
    const joined = joinArticle(text, moves);
    expect(joined).toMatchObject({ kind: 'bad', problems: [{ move }] });
    expect(joined.kind === 'bad' && joined.problems[0]?.why.zh).toContain(why);
  });

test('a move puts its characters right behind the target', () => {
  expect(joinArticle('ab--cd ef.', [MOVE])).toEqual({ kind: 'good', value: { text: 'abcd ef--.' } });
});

test('moves from outside are rebuilt or refused', () => {
  expect(realMoves()).toHaveLength(2);
  expect(readMoves(null)).toEqual({ kind: 'good', value: [] });
  for (const bad of ['x', [{ behind: 'a' }], [{ ...MOVE, put: '' }], [{ ...MOVE, more: 1 }], { behind: 'a' }])
    expect(readMoves(bad).kind).toBe('bad');
});
