import { MOST_CHARACTERS } from '../../../../src/core/deck/too-long.ts';

const HEAD = '---\nname: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n---\n';
const DEEP = 5000;
const LONG = 10 * 1024 * 1024;
/** Nearly the longest slide that is read, and many of them: as much text as eight real decks have. A deck takes as long as it has slides. */
const WIDE = MOST_CHARACTERS.slide - 100;
const MANY = 5;

const slide = (body: string) => `${HEAD}\n# 题\n\n${body}`;
/** A slide that is as long as may be, of one thing again and again. */
const full = (own: string) => slide(own.repeat(WIDE / own.length));
/** A deck of such slides. */
const fullDeck = (own: string) => HEAD + times(MANY, () => `\n# 题\n\n${own.repeat(WIDE / own.length)}\n\n---`);
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

const BOMB = `a: &a [x, x]\n${times(30, (index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`}, `.repeat(9)}]`)}`;

/** Texts that are made to hang or to break what reads them, by what they do. Each goes to every reader. */
export const MONSTERS: Readonly<Record<string, () => string>> = {
  'a YAML alias bomb': () => BOMB,
  'a YAML alias bomb in the head': () => slide('').replace('---\n', `---\n${BOMB}\n`),
  'an alias to nothing': () => slide('').replace('name: 名', 'name: *nobody'),
  'an alias within its own anchor': () => slide('').replace('name: 名', 'name: &a [*a]'),
  'deep YAML on one line': () => `a: ${'['.repeat(DEEP)}`,
  'deep YAML on one line, closed': () => `a: ${'['.repeat(DEEP / 2 - 10)}${']'.repeat(DEEP / 2 - 10)}`,
  'deep YAML in lines': () => times(DEEP, () => '[{a: '),
  'deep YAML by dashes': () => '- '.repeat(DEEP / 2 - 1),
  'deep YAML by indents': () => times(1000, (index) => `${' '.repeat(index)}a:`),
  'many names in the head': () =>
    slide('').replace(
      'name: 名',
      times(20_000, (index) => `n${index}: ${index}`),
    ),
  'one line of 10 MB': () => 'x'.repeat(LONG),
  'one line of 10 MB of digits': () => '1'.repeat(LONG),
  'one line of 10 MB in a slide': () => slide('字'.repeat(LONG)),
  'one line of 10 MB of blanks behind a fence': () => slide(`::: quote${' '.repeat(LONG)}x`),
  'one line of 10 MB in the head': () => slide('').replace('name: 名', `name: ${'名'.repeat(LONG)}`),
  'one line of 10 MB in the notes': () => slide(`Note:\n${'话'.repeat(LONG)}`),
  'a cue of 10 MB': () => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${'<'.repeat(LONG)}`,
  '10 MB of empty lines': () => slide('\n'.repeat(LONG)),
  '10 MB of slides without words': () => slide('---\n'.repeat(LONG / 4)),
  'a slide of blanks behind a fence': () => slide(`::: quote${' '.repeat(WIDE)}x`),
  'a slide of blanks': () => full('                    x'),
  'a slide of opened tags': () => full('<a'),
  'a deck of opened tags': () => fullDeck('<a'),
  'cues of opened tags': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(MOST_CHARACTERS.subtitles - 100)}`,
  'many cues': () => `WEBVTT\n\n${times(5000, () => '00:01.000 --> 00:02.000\n一\n')}`,
  'a slide of brackets': () => full('['),
  'a deck of brackets': () => fullDeck('['),
  'a slide of pictures': () => full('!['),
  'a slide of stars': () => full('**a'),
  'a deck of stars': () => fullDeck('**a'),
  'a slide of opened brackets about Chinese': () => full('(中'),
  'a slide of brackets about Chinese': () => full('(中)'),
  'a slide of names': () => full('Concentric Circles '),
  'a slide of quotation marks': () => full('“'),
  'a slide of quotations': () => full('“同心圆”'),
  'a deck of quotations': () => fullDeck('“同心圆”'),
  'a slide of quotations that nothing has': () => full('“没有人说过这句话”'),
  'a slide of digits': () => full('1'),
  'a slide of commas and digits': () => full('1,'),
  'a slide of numerals': () => full('十'),
  'a slide of approximations': () => full('约'),
  'a slide of numbers': () => full('15座、'),
  'a slide of numbers in English': () => full('more than 300, '),
  'a slide of number words in English': () => full('twenty-one '),
  'a slide of lines': () => full('甲\n'),
  'a slide of paragraphs': () => full('甲\n\n'),
  'a slide of entities': () => full('&amp;'),
  'a slide of backslashes': () => full('\\'),
  'deep fences': () => slide(times(DEEP, (index) => `${':'.repeat(DEEP - index + 3)} quote`)),
  'deep fences that grow': () => slide(times(DEEP, (index) => `${':'.repeat(index + 3)} quote`)),
  'fences that nothing closes': () => slide(times(DEEP, () => '::: quote')),
  'fences that nothing opened': () => slide(times(DEEP, () => ':::')),
  'a deep tree': () => slide(`:::: tree from="x，"\n${times(DEEP, () => '::: level name="甲" figure="15座"\n:::')}\n::::`),
  'deep lists': () => slide(times(1000, (index) => `${' '.repeat(index * 2)}- 甲`)),
  'deep lists on a line': () => slide('- '.repeat(WIDE / 2)),
  'an unclosed everything': () => `---\nname: "名\n# 题\n::: quote speaker="某\n“话\n[x](deck:\n**重\n<b\n![图](`,
  'an attribute of many words': () => slide(`::: source ${'a="b" '.repeat(WIDE / 6)}:::`),
  'many passages': () => slide(times(1000, () => '::: source from="青岛国际创新园共有15座产业楼宇，" :::')),
  'many rows': () => slide(`::: chart from="青岛国际创新园共有15座产业楼宇，"\n${times(2000, (index) => `- ${index}座 | 楼宇`)}\n:::`),
  'many answers': () =>
    slide(`::: question mark="15座" from="青岛国际创新园共有15座产业楼宇，"\n${times(2000, () => '- [ ] 18座')}\n- [x] 15座\n:::`),
  'a quotation of many lines': () => slide(`::: quote speaker="某" from="“x”"\n“${times(3000, () => '话')}”\n:::`),
  'many terms': () => `names:\n${times(3000, (index) => `  词${index}: [word ${index}]`)}`,
  'names of the language itself': () => '__proto__: [a]\nconstructor: [b]\nnames:\n  __proto__: [a]\n  constructor: [b]\n  toString: [c]',
  'blocks named like the language itself': () =>
    slide('::: constructor\n:::\n\n:::: tree\n::: constructor\n:::\n::: toString a="b"\n:::\n::::'),
  'half a character': () => slide('\uD800\n\n\uDC00“\uD800”15\uDC00座'),
  zeros: () => slide('\0'.repeat(1000)),
  'zeros everywhere': () => '\0'.repeat(1000),
  'marks that turn the direction': () => slide('\u202E15座\u202C \u2066楼\u2069'),
  'zero width in a number': () => slide('1\u200B5座\u00AD楼\uFEFF宇'),
  'every line end': () => slide('甲\r乙\r\n丙\u2028丁\u2029戊\u0085己\v庚\f辛'),
  nothing: () => '',
  blanks: () => ' '.repeat(LONG),
};
