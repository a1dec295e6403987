import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../src/core/deck/parse.ts';

const HEAD = ['---', 'name: 名', 'title: 题', 'unit: 单位', 'accent: sea', 'picture: towers', 'place: 1', '---'].join('\n');
/** Line of the first line after the head and a blank line. */
const FIRST = 10;

function parse(body: string) {
  return parseDeck('slides/a/deck.md', 'a', `${HEAD}\n\n${body}`);
}

function told(body: string): string[] {
  return parse(body).problems.map(({ rule, line }) => `${rule} ${line - FIRST}`);
}

test('a slide has a title in lines, prose, typed blocks and notes that are kept apart', () => {
  const { deck, problems } = parse(
    '::: slide id="one" kicker="上" :::\n\n# 甲 | 乙\n\n一段**重**话\n\n::: rings from="原文，"\n- 约150人次 | 大讲堂 | 每天\n- 500人次 | 图书馆\n:::\n\nNote:\n只给讲解员',
  );
  expect(problems).toEqual([]);
  const slide = deck?.slides[0];
  expect(slide).toMatchObject({ id: 'one', kicker: '上', title: ['甲', '乙'], steps: 0, line: FIRST });
  expect(slide?.prose).toEqual([
    {
      kind: 'paragraph',
      line: FIRST + 4,
      inline: [
        { kind: 'text', text: '一段' },
        { kind: 'strong', text: '重' },
        { kind: 'text', text: '话' },
      ],
    },
  ]);
  expect(slide?.blocks[0]).toMatchObject({
    kind: 'rings',
    id: 'one.rings',
    from: ['原文，'],
    items: [{ name: '大讲堂', note: '每天', line: FIRST + 7, figure: { before: '约', digits: '150', unit: '人次' } }, { name: '图书馆' }],
  });
  expect(JSON.stringify(slide)).not.toContain('只给讲解员');
  expect(deck?.notes).toEqual([{ slide: 'one', text: '只给讲解员', line: FIRST + 11, minutes: 0 }]);
});

const FENCES: readonly (readonly [string, string, readonly string[]])[] = [
  ['an unclosed fence', '# 题\n\n::: quote speaker="某"\n“话”', ['fence-unclosed 2']],
  ['a fence that nothing opened', '# 题\n\n:::', ['fence-unopened 2']],
  ['a fence without a name', '# 题\n\n::: id="x"\n话\n:::', ['fence-nameless 2']],
  ['an attribute without quotes', '# 题\n\n::: source from=abc :::', ['fence-bad-attribute 2', 'block-content 2']],
  [
    'a fence forgotten before the next of its length',
    '# 题\n\n::: quote speaker="某" from="x，"\n“话”\n\n::: source from="x，"\n:::',
    ['fence-unclosed 2'],
  ],
  ['a bad fence and a slide after it', '# 题\n\n::: quote\n\n---\n\n# 下一页', ['fence-unclosed 2', 'block-content 2']],
  ['an unknown block', '# 题\n\n::: ringz from="x，"\n- 1个 | 甲\n:::', ['unknown-block 2']],
  ['an unknown attribute', '# 题\n\n::: source from="x，" size="9" :::', ['unknown-attribute 2']],
  ['raw HTML', '# 题\n\n<b>粗</b>', ['unsafe-html 2']],
  ['a link out of the house', '# 题\n\n[这里](https://example.org)', ['unsafe-url 2']],
  ['a script for a link', '# 题\n\n[这里](javascript:alert)', ['unsafe-url 2']],
  ['a picture from elsewhere', '# 题\n\n![画](../x.png)', ['unsafe-url 2']],
  ['a picture from the network', '# 题\n\n![画](http://x/x.png)', ['unsafe-url 2']],
  ['a slide without a title', '一段话', ['missing-title 0']],
  ['minutes that nobody owns', '::: slide id="a" minutes="2" :::\n\n# 题', ['slide-minutes 0']],
  ['too few rings', '# 题\n\n::: rings from="x，"\n- 1个 | 甲\n:::', ['block-content 2']],
  ['a ring without a number', '# 题\n\n::: rings from="x，"\n- 1个 | 甲\n- 2个 | 乙\n- 丙\n:::', ['block-content 5']],
];
for (const [name, body, expected] of FENCES) {
  test(`${name} is a problem with its line`, () => expect(told(body)).toEqual(expected));
}

test('a longer fence holds shorter ones, with their own lines', () => {
  const { deck, problems } = parse(
    '# 题\n\n:::: tree from="x，"\n\n::: level name="甲"\n话\n:::\n\n::: level name="乙" figure="15座"\n:::\n\n::: level name="丙"\n:::\n\n::::',
  );
  expect(problems).toEqual([]);
  expect(deck?.slides[0]?.blocks[0]).toMatchObject({
    kind: 'tree',
    levels: [{ name: '甲', detail: ['话'], line: FIRST + 4 }, { name: '乙', figure: { digits: '15' } }, { name: '丙' }],
  });
});

test('an unclosed fence swallows no text of the next slide', () => {
  const { deck } = parse('# 一\n\n::: quote speaker="某"\n“话”\n\n---\n\n# 二\n\n第二页的话');
  expect(deck?.slides.map(({ title }) => title[0])).toEqual(['一', '二']);
});

test('a head that cannot be read is a problem with its line and no deck', () => {
  const broken = parseDeck('f', 'a', HEAD.replace('accent: sea', 'accent: pink'));
  expect(broken.deck).toBeUndefined();
  expect(broken.problems).toMatchObject([{ rule: 'front-matter', line: 5, words: 'accent' }]);
  expect(broken.problems[0]?.instead.zh).toBe('是不是 pine？');
  const near = parseDeck('f', 'a', HEAD.replace('accent: sea', 'acent: sae').replace('picture: towers', 'picture: tower'));
  expect(near.problems.map(({ instead }) => instead.zh)).toContain('是不是 accent？');
  expect(near.problems.map(({ instead }) => instead.zh)).toContain('是不是 towers？');
  expect(parseDeck('f', 'a', '# no head').problems).toMatchObject([{ rule: 'front-matter', line: 1 }]);
  expect(parseDeck('f', 'a', '---\nname: "x\n---\n').problems[0]).toMatchObject({ rule: 'front-matter' });
});

test('steps show one thing after another: one step fewer than things', () => {
  expect(parse('# 题\n\n::: steps from="x，"\n- 甲\n- 乙\n- 丙\n:::').deck?.slides[0]?.steps).toBe(2);
});

test('windows line ends and a byte order mark change nothing', () => {
  const text = `${HEAD}\n\n::: slide id="one" :::\n\n# 题`;
  expect(parseDeck('f', 'a', `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(parseDeck('f', 'a', text));
});
