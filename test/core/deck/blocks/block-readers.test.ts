import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';

const HEAD = '---\nname: 名\ntitle: 题\nunit: 单位\naccent: sea\npicture: towers\nplace: 1\n---\n\n# 题\n\n';
/** Line of the first line of a body. */
const FIRST = 12;

/** What a block lacks, or has too much of: rule, line from the block's first, and the beginning of why, in English. */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a door that leads nowhere',
    '::: doors hub="心"\n- 甲 | deck:quiz\n- 乙 | quiz\n- 丙 | deck:overview\n:::',
    ['block-content 2 It isn’t clear where this ring leads'],
  ],
  [
    'figures with a picture that nobody drew',
    '::: figures picture="tower"\n- 15座 | 楼宇\n:::',
    ['block-content 0 There is no such picture'],
  ],
  ['a menu without dishes', ':::: menu order="点" slip="单"\n::::', ['block-content 0 A menu has order, slip']],
  ['a picture without a file', '::: picture alt="一座楼"\n一座楼\n:::', ['block-content 0 The file of the picture isn’t named']],
  [
    'a picture with a list',
    '::: picture src="a.png" alt="一座楼"\n- 一座楼\n:::',
    ['block-content 1 A picture can’t have a list below it'],
  ],
  [
    'a picture that says nothing to who can’t see',
    '::: picture src="a.png"\n一座楼\n:::',
    ['no-alt 0 What the picture shows isn’t written'],
  ],
  ['a film in no film’s file', '::: video src="a.gif" alt="一座楼" poster="a.png"\n:::', ['file-kind 0 A film can’t be a .gif']],
  ['a point with nothing behind it', '::: points\n- 甲 | 话\n- 乙\n:::', ['block-content 2 Opened by a tap, it has nothing to say']],
  [
    'an option that is neither right nor wrong',
    '::: question from="甲乙"\n- [x] 甲\n- [ ] 乙\n- 丙\n:::',
    ['block-content 3 It isn’t clear whether this option is right'],
  ],
  [
    'a question without a right answer',
    '::: question from="甲乙"\n- [ ] 甲\n- [ ] 乙\n:::',
    ['block-content 0 0 options are marked as right'],
  ],
  [
    'a question whose answer isn’t in its passage',
    '::: question from="丙丁"\n- [x] 甲\n- [ ] 乙\n:::',
    ['block-content 0 These words of the answer aren’t in from'],
  ],
  ['a quotation of nothing', '::: quote speaker="某"\n:::', ['block-content 0 The quotation is empty']],
  ['a quotation of nobody', '::: quote\n“话”\n:::', ['block-content 0 The quotation doesn’t say whose words they are']],
  ['a quotation on a wall that isn’t there', '::: quote speaker="某" wall="blue"\n“话”\n:::', ['block-content 0 There is no such wall']],
  ['a source that is last or not', '::: source from="话" last="maybe" :::', ['block-content 0 “last” can be yes only']],
  ['a source of nothing', '::: source :::', ['block-content 0 No passage is named']],
  ['spokes without a hub', '::: spokes\n- 甲\n- 乙\n:::', ['block-content 0 The centre is empty']],
  [
    'a ring of a tree without a name',
    ':::: tree\n::: level name="甲" :::\n::: level name="乙" :::\n::: level name="丙" :::\n::: level figure="1座" :::\n::::',
    ['block-content 4 This ring has no name'],
  ],
  [
    'a ring of a tree with a number that is none',
    ':::: tree\n::: level name="甲" figure="许多" :::\n::: level name="乙" :::\n::: level name="丙" :::\n::::',
    ['block-content 1 This number can’t be read'],
  ],
  ['too few steps', '::: steps\n- 甲\n:::', ['block-content 0 There are 1 items; 2 to 5 can be drawn']],
  [
    'a row of rings without a number',
    '::: rings\n- 1个 | 甲\n- 2个 | 乙\n- 丙\n:::',
    ['block-content 3 No number can be read in this row'],
  ],
  [
    'a block that can’t stand inside',
    ':::: points\n- 甲 | 话\n- 乙 | 话\n\n::: level name="甲" :::\n\n::::',
    ['unknown-block 4 level can’t stand inside points'],
  ],
];
for (const [name, body, expected] of TABLE)
  test(`${name} is told with its line and why`, () => {
    const { problems } = parseDeck('deck.md', 'a', HEAD + body);
    const told = problems.map(({ rule, line, why }) => `${rule} ${line - FIRST} ${why.en}`);
    expect(told.map((one, index) => one.slice(0, expected[index]?.length))).toEqual(expected);
  });
