import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';

const ARTICLE = [
  '江城地铁7号线开通',
  '7号线设车站19座，其中换乘站6座。',
  '全校68名学生中有40名是合唱队员，学了26首歌。',
  '风速每秒不到10米，吊；10—13米，等；超过13米，停。',
  '第一次危机是春天，第三次是冬天。',
  '2021年，厂里投资9600万元，用工由86人减到14人。',
  '两座索塔分别高216.5米和189米。',
  '北湖图书馆每天接待500人次，南湖图书馆每天接待400人次。',
].join('\n');
const [HEAD = '', ...PASSAGES] = ARTICLE.split('\n');

/** Severities of what is told of a sentence on a slide, and of rows of a block, that stand on all of the article. */
function severities(sentence: string, rows = ''): readonly string[] {
  const from = PASSAGES.join('|');
  const head = `---\nname: 地铁\ntitle: ${HEAD}\nunit: 江城地铁7号线\naccent: sea\npicture: towers\nplace: 9\nfrom: |\n  ${HEAD}\n---\n`;
  const block = rows === '' ? '' : `::: chart from="${from}"\n${rows}\n:::\n`;
  const text = `${head}\n::: slide id="a" :::\n\n# 标题\n\n${sentence}\n\n${block}\n::: source from="${from}" :::\n`;
  const { deck } = parseDeck('deck.md', 'x', text);
  const found = deck ? checkDeck(deck, { text: ARTICLE }, text) : [];
  return found.filter(({ rule, slide }) => rule === 'unknown-figure' && slide !== undefined).map(({ severity }) => severity);
}

const SENTENCES: readonly (readonly [sentence: string, because: string, severities: readonly string[]])[] = [
  ['2021年投资9600万元', 'what a date tells is the other number’s clause', ['warning', 'warning']],
  ['一年前有86人', 'only the words around it differ', ['error', 'warning']],
  ['风速每秒10—13米', 'its article’s clause leaves out what stands before', ['warning']],
  ['86名学生', 'it counts another thing, in another measure word', ['error']],
  ['第三次危机时', 'ordinals share their noun', ['warning']],
  ['40名学生', 'the article says another number of these', ['error']],
  ['40名灯塔看守', 'no passage knows the thing', ['error']],
  ['他们做了四件事：两句话，三个变化', 'a few things that are told here are counted by a reader', ['warning', 'warning', 'warning']],
  ['五座车站', 'what the passages count isn’t told by the way', ['error']],
  ['一名学生就是一个圆点', 'one of those that the passages count', ['warning', 'warning']],
  ['7号线的学生', 'the deck’s own name stands in its head', []],
  ['他们开通7', 'a number without what it names isn’t the name’s', ['error']],
  ['南湖图书馆每天接待500人次', 'two numbers are exchanged', ['error']],
];
for (const [sentence, because, expected] of SENTENCES)
  test(`${sentence}: ${because}`, () => {
    expect(severities(sentence)).toEqual(expected);
  });

const ROWS: readonly (readonly [row: string, because: string, severities: readonly string[]])[] = [
  ['- 9600万元 | 投资', 'the name is a part of the clause, right before the number', []],
  ['- 189米 | 索塔', 'the noun is counted in another measure', ['warning']],
  ['- 86人 | 用工 | 从前', 'the note is in our words', ['warning']],
  ['- 86人 | 用工 | 每年', 'the note makes another claim', ['error']],
  ['- 86人 | 灯塔', 'no passage knows the name', ['error']],
  ['- 500人次 | 南湖图书馆 | 每天接待', 'two numbers are exchanged', ['error']],
];
for (const [row, because, expected] of ROWS)
  test(`${row}: ${because}`, () => {
    expect(severities('讲解', `${row}\n- 9600万元 | 厂里投资`)).toEqual(expected);
  });
