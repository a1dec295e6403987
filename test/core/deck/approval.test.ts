import { expect, test } from '@playwright/test';
import { approvedText } from '../../../src/core/deck/approval.ts';

const TEXT = '---\nname: 名\nplace: 1\nfrom: |\n  原话\n---\n\n::: slide id="a" minutes="2" ours="计划" :::\n\n# 题\n\n300余家\n';

const SAME: readonly (readonly [string, (text: string) => string])[] = [
  ['saved with other line ends and a mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['with more blank lines, and blanks at line ends', (text) => text.replaceAll('\n\n', ' \n\n\n')],
  ['put in another place at home', (text) => text.replace('place: 1', 'place: 7')],
  ['with other planned minutes', (text) => text.replace(' minutes="2" ours="计划"', ' minutes="5" ours="计划"')],
  ['with a comment', (text) => text.replace('name:', '# 说明\nname:')],
  ['approved', (text) => text.replace('from:', 'checked: { by: 甲, date: 2026-01-01, words: w1 }\nfrom:')],
  ['approved in lines', (text) => text.replace('from:', 'checked:\n  by: 甲\nfrom:')],
  ['with an invisible character', (text) => text.replace('300', '3\u200b00')],
];
for (const [name, change] of SAME)
  test(`a deck ${name} is the one that was approved`, () => expect(approvedText(change(TEXT))).toBe(approvedText(TEXT)));

const OTHER: readonly (readonly [string, (text: string) => string])[] = [
  ['a word of a slide', (text) => text.replace('余', '')],
  ['its name', (text) => text.replace('名', '另一个名')],
  ['a passage', (text) => text.replace('原话', '别的话')],
  ['the order of its lines', (text) => text.replace('# 题\n\n300余家', '300余家\n\n# 题')],
];
for (const [name, change] of OTHER)
  test(`a deck that had ${name} changed is another one`, () => expect(approvedText(change(TEXT))).not.toBe(approvedText(TEXT)));
