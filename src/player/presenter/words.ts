import type { Language } from '../../core/language.ts';
import type { Pace } from '../../core/lecture/pace.ts';

/** The words of the presenter's own screen; the tools' words are in lecture-words.ts. */
export interface DeskWords {
  readonly seen: string;
  readonly held: string;
  readonly isBlack: string;
  readonly isWhite: string;
  /** The page that the presenter is at, and how many there are. */
  readonly at: (page: number, count: number) => string;
  readonly onlyYou: (page: number) => string;
  readonly release: (page: number) => string;
  readonly goTo: (typed: string) => string;
  readonly next: string;
  readonly last: string;
  readonly notes: string;
  readonly onlyForYou: string;
  readonly noNotes: string;
  readonly larger: string;
  readonly smaller: string;
  readonly spoken: string;
  readonly left: string;
  readonly over: string;
  readonly audience: string;
  readonly sees: string;
  readonly veilHelp: string;
  readonly pace: Readonly<Record<Pace['state'], (time: string) => string>>;
  readonly closePanel: string;
  /** Tells a question's answer. */
  readonly answer: string;
  readonly play: string;
  readonly pause: string;
  readonly find: string;
  readonly findHelp: string;
  readonly foundCount: (count: number) => string;
  readonly deleteOne: string;
  readonly spokeFor: (minutes: number) => string;
  readonly more: (minutes: number) => string;
  readonly less: (minutes: number) => string;
  readonly asPlanned: string;
  /** Between two halves of a sentence. */
  readonly comma: string;
  readonly longest: (page: number, time: string) => string;
  readonly keptIn: (folder: string) => string;
}

/** The words in both languages, side by side. */
export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = {
  zh: {
    seen: '观众正看到',
    held: '画面定住了',
    isBlack: '观众屏：黑屏',
    isWhite: '观众屏：白屏',
    at: (page, count) => `第 ${page} 页，共 ${count} 页`,
    onlyYou: (page) => `您在看第 ${page} 页，观众看不到`,
    release: (page) => `放开：让观众跟到第 ${page} 页`,
    goTo: (typed) => `去第 ${typed} 页：按回车`,
    next: '下一页',
    last: '这是最后一页',
    notes: '备注',
    onlyForYou: '只有您看得见',
    noNotes: '这一页没有备注。',
    larger: '字大一点',
    smaller: '字小一点',
    spoken: '已讲',
    left: '还剩',
    over: '超了',
    audience: '观众屏',
    sees: '观众看',
    veilHelp: '您的位置没有丢。翻页或点下面都会恢复。',
    pace: {
      unplanned: () => '没有计划时间',
      'on-time': () => '正好',
      early: (time) => `快了 ${time}`,
      late: (time) => `慢了 ${time}`,
      over: () => '超时，请收尾',
    },
    closePanel: '回到讲解',
    answer: '揭晓答案',
    play: '播放影片',
    pause: '暂停影片',
    find: '找页',
    findHelp: '输入拼音、首字母或页码',
    foundCount: (count) => (count === 0 ? '没有找到' : `找到 ${count} 页`),
    deleteOne: '删一个',
    spokeFor: (minutes) => `讲了 ${minutes} 分钟`,
    more: (minutes) => `比计划多 ${minutes} 分钟`,
    less: (minutes) => `比计划少 ${minutes} 分钟`,
    asPlanned: '和计划一样',
    comma: '，',
    longest: (page, time) => `讲得最久的是第 ${page} 页：${time}`,
    keptIn: (folder) => `表格存在这台电脑上：${folder}`,
  },
  en: {
    seen: 'The audience sees',
    held: 'Picture held',
    isBlack: 'Audience: black',
    isWhite: 'Audience: white',
    at: (page, count) => `page ${page} of ${count}`,
    onlyYou: (page) => `You look at page ${page}; the audience doesn't`,
    release: (page) => `Release: take the audience to page ${page}`,
    goTo: (typed) => `To page ${typed}: press Enter`,
    next: 'Next',
    last: 'This is the last page',
    notes: 'Notes',
    onlyForYou: 'for your eyes only',
    noNotes: 'No notes for this page.',
    larger: 'Larger',
    smaller: 'Smaller',
    spoken: 'Spoken',
    left: 'left',
    over: 'over',
    audience: 'Audience',
    sees: 'In',
    veilHelp: 'Your place is not lost. Turn a page or touch below, and the picture is back.',
    pace: {
      unplanned: () => 'no time planned',
      'on-time': () => 'on time',
      early: (time) => `${time} early`,
      late: (time) => `${time} late`,
      over: () => 'Time is up',
    },
    closePanel: 'Back to the talk',
    answer: 'Tell the answer',
    play: 'Play the film',
    pause: 'Pause the film',
    find: 'Find',
    findHelp: "Type a word or a page's number",
    foundCount: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
    deleteOne: 'Delete one',
    spokeFor: (minutes) => `You spoke for ${minutes} min`,
    more: (minutes) => `${minutes} min more than planned`,
    less: (minutes) => `${minutes} min less than planned`,
    asPlanned: 'as planned',
    comma: ', ',
    longest: (page, time) => `The longest was page ${page}: ${time}`,
    keptIn: (folder) => `Tables are kept on this computer: ${folder}`,
  },
};
