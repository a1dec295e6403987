import type { Language } from '../core/language.ts';
import type { Pen } from '../core/lecture/ink.ts';

/** The words on a presenter's tools, on the strip and on the presenter's own screen. */
export interface LectureWords {
  readonly talks: string;
  readonly chooseTalk: string;
  readonly minutes: (count: number) => string;
  readonly pages: (count: number) => string;
  readonly back: string;
  readonly on: string;
  readonly black: string;
  readonly white: string;
  /** Takes black or white away. */
  readonly show: string;
  readonly hold: string;
  readonly laser: string;
  readonly spotlight: string;
  /** The pens by their colours, and one button for all of them. */
  readonly pens: Readonly<Record<Pen, string>>;
  readonly pen: string;
  readonly eraser: string;
  readonly undo: string;
  readonly redo: string;
  readonly clear: string;
  readonly slides: string;
  readonly keys: string;
  readonly swap: string;
  readonly fold: string;
  readonly unfold: string;
  readonly end: string;
  readonly resume: string;
  readonly giveBack: string;
  readonly stillSpeaking: string;
  readonly goOn: string;
  readonly secondsUntilBack: string;
  readonly otherLanguage: string;
  /** A second display only copies this one. */
  readonly mirrored: string;
}

/** The words in both languages, side by side. */
export const LECTURE_WORDS: Readonly<Record<Language, LectureWords>> = {
  zh: {
    talks: '讲解',
    chooseTalk: '讲哪一个？',
    minutes: (count) => `${count} 分钟`,
    pages: (count) => `${count} 页`,
    back: '上页',
    on: '下一页',
    black: '黑屏',
    white: '白屏',
    show: '恢复画面',
    hold: '定住',
    laser: '激光',
    spotlight: '聚光',
    pens: { red: '红', gold: '金', blue: '蓝', black: '黑' },
    pen: '笔',
    eraser: '橡皮',
    undo: '撤销',
    redo: '重做',
    clear: '全擦',
    slides: '全部',
    keys: '按键',
    swap: '换屏',
    fold: '收起',
    unfold: '打开讲解工具',
    end: '结束',
    resume: '接着讲',
    giveBack: '把屏幕还给观众',
    stillSpeaking: '还在讲吗？',
    goOn: '接着讲',
    secondsUntilBack: '秒后还给观众',
    otherLanguage: '英文',
    mirrored: '外接屏和这块屏是同一个画面，讲解台没有地方：在系统的显示设置里选“扩展”。',
  },
  en: {
    talks: 'Guide',
    chooseTalk: 'Which talk?',
    minutes: (count) => `${count} min`,
    pages: (count) => `${count} pages`,
    back: 'Back',
    on: 'Next',
    black: 'Black',
    white: 'White',
    show: 'Show again',
    hold: 'Hold',
    laser: 'Laser',
    spotlight: 'Spot',
    pens: { red: 'Red', gold: 'Gold', blue: 'Blue', black: 'Ink' },
    pen: 'Pen',
    eraser: 'Erase',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    slides: 'All',
    keys: 'Keys',
    swap: 'Swap',
    fold: 'Fold',
    unfold: "Open the guide's tools",
    end: 'End',
    resume: 'Go on',
    giveBack: 'Give the screen back',
    stillSpeaking: 'Still speaking?',
    goOn: 'Go on',
    secondsUntilBack: 'seconds until it goes back to visitors',
    otherLanguage: '中文',
    mirrored: "The second display copies this one, so there is no room for your notes: choose “extend” in the system's display settings.",
  },
};
