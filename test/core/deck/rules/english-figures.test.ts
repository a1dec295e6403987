import { expect, test } from '@playwright/test';
import { EMPTY_GLOSSARY, type Glossary } from '../../../../src/core/deck/glossary.ts';
import { parseDeck, parseTranslation } from '../../../../src/core/deck/parse.ts';
import { checkTranslation } from '../../../../src/core/deck/rules/translation-rules.ts';

const ARTICLE = [
  '第七届茶会',
  '一位老人带着两名徒弟，三楼的茶室有12张桌子，抄表员由58人减至19人。',
  '“十四五”以来，新修道路18.5公里，接待游客300人次，茶农40人。',
  '风速超过13米，停。',
].join('\n');
const GLOSSARY: Glossary = {
  ...EMPTY_GLOSSARY,
  phrases: new Map([['十四五', ['14th Five-Year Plan']]]),
  counted: new Map([
    ['游客', ['tourists']],
    ['茶农', ['tea farmers']],
    ['桌子', ['tables']],
  ]),
  measures: new Map([
    ['人次', ['visits', 'visit']],
    ['人', ['people']],
    ['公里', ['kilometres']],
    ['米', ['metres']],
  ]),
};

/** What the rules for numbers say of one slide with this body: severity, rule and words. */
function told(chinese: string, english: string): string[] {
  const from = ARTICLE.replaceAll('\n', '|');
  const deck = (name: string, body: string) => `---
name: ${name}
title: ${name}
unit: ${name}
accent: pine
picture: core
place: 1
from: |
  第七届茶会
---

::: slide id="one" :::

${body}

::: source from="${from}" :::
`;
  const zh = deck('第七届茶会', chinese);
  const original = parseDeck('deck.md', 'tea', zh).deck;
  if (!original) throw new Error('the Chinese can’t be read');
  const en = deck('7th Tea Party', english).replace(/(?:accent|picture|place): .*\n/gu, '');
  const { deck: own } = parseTranslation('deck.en.md', original, en);
  if (!own) throw new Error('the English can’t be read');
  return checkTranslation({ deck: own, text: en }, { deck: original, text: zh, problems: [] }, { text: ARTICLE }, GLOSSARY)
    .filter(({ rule }) => ['translated-figure', 'figure-in-one-language'].includes(rule))
    .map(({ severity, rule, words }) => `${severity} ${rule} ${words}`);
}

const CASES: readonly (readonly [name: string, chinese: string, english: string, ...told: string[]])[] = [
  ['what counts on the slide stands on the Chinese', '# 四件事', '# Four things'],
  ['… and is an error where the Chinese says another', '# 四件事', '# Five things', 'error', 'error'],
  ['a, two and third say 一, 两 and 三', '一位老人带着两名徒弟，三楼', 'An old man with two apprentices on the third floor'],
  ['Saturday says 六, In September 九月', '九月的周六', 'A Saturday In September'],
  ['a small numeral that is left out is a warning', '带着两名徒弟', 'With apprentices', 'warning'],
  ['a large number that is left out is an error', '12张桌子', 'Tables', 'error'],
  ['a phrase of the glossary brings its own numbers', '“十四五”以来', 'Since the “14th Five-Year Plan”'],
  ['… as long as it is the phrase', '“十四五”以来', 'Since the 13th Five-Year Plan', 'error', 'error', 'error', 'error'],
  ['the glossary’s measure that is missing is a warning', '由58人减至19人', 'From 58 down to 19', 'warning', 'warning'],
  ['… another of its measures is an error', '接待游客300人次', '300 people', 'error'],
  ['… another thing of its is an error', '茶农40人', '40 tables, people', 'error'],
  ['what is told elsewhere on the slide is a warning', '# 带着两名徒弟 \n\n老人', '# With two apprentices \n\nThe two of them', 'warning'],
  ['a scale alone is left out', '单位：万吨', 'In tonnes'],
  [
    'a question says the measure of its answers',
    '# 风速超过多少米？\n\n::: question mark="超过13米" from="风速超过13米，停。"\n- [x] 超过13米\n- [ ] 12张\n:::',
    '# At what wind speed, in metres?\n\n::: question mark="超过13米" from="风速超过13米，停。"\n- [x] more than 13\n- [ ] 12\n:::',
  ],
];
for (const [name, chinese, english, ...expected] of CASES)
  test(name, () => {
    const all = told(chinese, english);
    expect(
      all.map((one) => one.split(' ')[0]),
      all.join('\n'),
    ).toEqual(expected);
  });
