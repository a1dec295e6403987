import { expect, test } from '@playwright/test';
import { standsAsSpeaker, standsBeside } from '../../../../src/core/deck/proof/speaker.ts';

const QUOTATION = '“灯一直亮着。”';
const NAMED: readonly (readonly [speaker: string, text: string, stands: boolean])[] = [
  ['馆长', '馆长笑着说：“灯一直亮着。”', true],
  ['馆长', '馆长对记者说：“灯一直亮着。”', true],
  ['读者李奶奶', '今年80岁的读者李奶奶说：“灯一直亮着。”', true],
  ['馆馆长', '该馆馆长说：“灯一直亮着。”', false],
  ['市图书馆馆长', '市图书馆馆长站在门口。“灯一直亮着。”他说。', true],
  ['市图书馆馆长', '市图书馆馆长站在门口。\n“灯一直亮着。”他说。', false],
  ['馆长', '副馆长说：“灯一直亮着。”', false],
  ['习近平', '习近平总书记指出：“灯一直亮着。”', false],
  ['董事长', '书记、董事长说：“灯一直亮着。”', false],
];
for (const [speaker, text, stands] of NAMED)
  test(`${speaker} ${stands ? 'speaks' : 'doesn’t speak'} in ${text.replaceAll('\n', ' ')}`, () => {
    expect(standsAsSpeaker(speaker, QUOTATION, text)).toBe(stands);
  });

const BESIDE: readonly (readonly [speaker: string, text: string, stands: boolean])[] = [
  ['站长', '为什么？站长的回答很简单：“灯一直亮着。”', true],
  ['社区书记', '社区书记则说，每月亏损。“灯一直亮着。”', true],
  ['年纪最大的巡护员', '巡护员每天走。他们当中年纪最大的五十八岁。“灯一直亮着。”', true],
  ['老住户', '“灯一直亮着。”说这话的是一位老住户', true],
  ['总书记', '习近平总书记指出：“灯一直亮着。”', false],
  ['馆长', '馆长来了。\n“灯一直亮着。”读者说。', false],
  ['馆长', '“灯一直亮着。”读者说。\n馆长来了。', false],
];
for (const [speaker, text, stands] of BESIDE)
  test(`${speaker} is ${stands ? 'named' : 'not named'} beside the words in ${text.replaceAll('\n', ' ')}`, () => {
    expect(standsBeside(speaker, QUOTATION, text)).toBe(stands);
  });
