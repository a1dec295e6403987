import type { Aid } from '../core/kiosk/visit.ts';
import type { Language } from '../core/language.ts';

/** Every word of the interface that is ours, not the article's. */
export interface InterfaceWords extends Readonly<Record<Aid, string>> {
  readonly touchToStart: string;
  readonly touchRing: string;
  readonly inPreparation: string;
  readonly home: string;
  readonly back: string;
  readonly on: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly stillThere: string;
  readonly secondsLeft: string;
  readonly stay: string;
  readonly goHome: string;
  readonly seen: string;
  readonly whichNext: string;
  readonly again: string;
  readonly source: string;
  readonly sourceKicker: string;
  readonly closeSource: string;
  readonly close: string;
  readonly endOfSource: string;
  readonly chineseOnly: string;
  readonly translated: string;
  readonly touchLevel: string;
  readonly touchPoint: string;
  readonly touchCard: string;
  readonly touchDish: string;
  readonly touchDoor: string;
  readonly touchAgain: string;
  readonly touchAnswer: string;
  readonly rightAnswer: string;
  readonly otherAnswer: string;
  readonly score: (right: number, count: number) => string;
  readonly about: string;
  readonly aboutArticle: string;
  readonly aboutChecked: string;
  readonly aboutCut: string;
  readonly aboutPictures: string;
  readonly overview: string;
  /** Some of a long deck's pages, from and to, both shown. */
  readonly pages: (from: number, to: number) => string;
  readonly goOnWith: string;
  readonly goOnSpeaking: string;
}

/** The interface in both languages, side by side. */
export const INTERFACE: Readonly<Record<Language, InterfaceWords>> = {
  zh: {
    touchToStart: '轻触屏幕，开始参观',
    touchRing: '轻触一环，走进去',
    inPreparation: '筹备中',
    home: '首页',
    back: '上一页',
    on: '下一页',
    otherLanguage: 'English',
    stillThere: '还在看吗？',
    secondsLeft: '秒后回到开头',
    stay: '继续看',
    goHome: '回到首页',
    seen: '看完了',
    whichNext: '接着看哪一环？',
    again: '再看一遍',
    source: '原文',
    sourceKicker: '原文 · 半岛全媒体',
    closeSource: '合上原文',
    close: '合上',
    endOfSource: '原文至此',
    chineseOnly: '这一页只有中文',
    translated: '译文',
    touchLevel: '轻触一环，看这一层',
    touchPoint: '轻触一项，看原话',
    touchCard: '轻触一项，看详情',
    touchDish: '轻触一份套餐，点单',
    touchDoor: '轻触一环，走进去',
    touchAgain: '再触一次，合上',
    touchAnswer: '轻触一个答案',
    rightAnswer: '答对了',
    otherAnswer: '正确答案在亮着的圆里',
    score: (right, count) => `${count} 题答对 ${right} 题`,
    pages: (from, to) => `第 ${from}–${to} 页`,
    about: '关于与来源',
    aboutArticle: '内容全部出自一篇报道（半岛全媒体）',
    aboutChecked: '每个数字、每句引语都与报道原文核对；原文里没有的，这里没有。',
    aboutCut: '报道的标题和结尾在来源处被版面切断，这里不补写。',
    aboutPictures: '图画为本展自绘，英文为本展译文。',
    overview: '全部页面',
    goOnWith: '继续刚才的内容',
    goOnSpeaking: '接着刚才的讲解',
    large: '大字',
    low: '低位',
    contrast: '高对比',
    calm: '慢动',
  },
  en: {
    touchToStart: 'Touch to begin',
    touchRing: 'Touch a circle to enter',
    inPreparation: 'in preparation',
    home: 'Home',
    back: 'Previous page',
    on: 'Next page',
    otherLanguage: '中文',
    stillThere: 'Still there?',
    secondsLeft: 'seconds until the start screen',
    stay: 'Keep reading',
    goHome: 'Home',
    seen: 'The end',
    whichNext: 'Which circle next?',
    again: 'Again',
    source: 'Source',
    sourceKicker: 'Source (原文) · Bandao Media',
    closeSource: 'Close the source',
    close: 'Close',
    endOfSource: 'The source ends here',
    chineseOnly: 'This page is in Chinese only',
    translated: 'our translation',
    touchLevel: 'Touch a ring to see this level',
    touchPoint: 'Touch one to read the words',
    touchCard: 'Touch one for details',
    touchDish: 'Touch a package to order',
    touchDoor: 'Touch a ring to enter',
    touchAgain: 'Touch again to close',
    touchAnswer: 'Touch an answer',
    rightAnswer: 'Right',
    otherAnswer: 'The right answer is the bright circle',
    score: (right, count) => `${right} of ${count} right`,
    pages: (from, to) => `Pages ${from}–${to}`,
    about: 'About and source',
    aboutArticle: 'From one article (Bandao All-Media, 半岛全媒体)',
    aboutChecked: 'Every number and every quotation is checked against the article; what it does not say is not here.',
    aboutCut: 'The headline and the end of the article are cut off in the source; nothing has been added.',
    aboutPictures: 'The pictures are drawn for this exhibition; the English is our own translation.',
    overview: 'All pages',
    goOnWith: 'Continue where you were',
    goOnSpeaking: 'Go on with the talk',
    large: 'Large',
    low: 'Low',
    contrast: 'Contrast',
    calm: 'Calm',
  },
};
