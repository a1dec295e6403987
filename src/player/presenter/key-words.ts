import type { Language } from '../../core/language.ts';
import type { KeyMeaning } from '../../core/lecture/keys.ts';

/** What each key of a talk does, and the digits, in both languages. */
export const KEY_WORDS: Readonly<Record<Language, Readonly<Record<KeyMeaning | 'digits', string>>>> = {
  zh: {
    on: '下一步、下一页',
    back: '上一步、上一页',
    enter: '下一页；输入页码后按它，直接去那一页',
    black: '黑屏，再按恢复',
    white: '白屏，再按恢复',
    hold: '定住观众的画面，再按放开',
    laser: '激光点，再按收起',
    spotlight: '聚光，再按收起',
    pen: '笔：红、金、蓝、黑，再按收起',
    eraser: '橡皮，再按收起',
    undo: '撤销刚画的',
    slides: '全部页面',
    numbers: '两块屏各显示编号，再按收起',
    keys: '这张按键表',
    swap: '两块屏对换',
    end: '关掉上面的、放下笔；再按结束讲解',
    digits: '数字键：输入页码',
  },
  en: {
    on: 'Next step or page',
    back: 'Step or page back',
    enter: 'Next; after a number, to that page',
    black: 'Black; again to show',
    white: 'White; again to show',
    hold: 'Hold the audience’s picture; again to release',
    laser: 'Laser; again to put it away',
    spotlight: 'Spotlight; again to put it away',
    pen: 'Pen: red, gold, blue, black; again to put it away',
    eraser: 'Eraser; again to put it away',
    undo: 'Undo the last stroke',
    slides: 'All pages',
    numbers: 'Each display shows its number; again to hide it',
    keys: 'These keys',
    swap: 'Swap the displays',
    end: 'Close what is open, put the pen down; again to end the talk',
    digits: 'Digits: a page’s number',
  },
};
