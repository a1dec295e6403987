import type { Severity } from '../deck/problem.ts';
import type { Said } from '../deck/said.ts';
import { unreachable } from '../unreachable.ts';
import type { Sight } from './look.ts';

/** Contrast under which words can't be read at all from two metres: WCAG's least for the largest type. */
const UNREADABLE = 3;

/** How a fault is told: how much it matters, why, and what to do. */
export interface FaultMessage {
  readonly severity: Severity;
  readonly why: Said;
  readonly instead: Said;
}

const SHORTER: Said = {
  zh: '请写短一些；写不短的，分成两页，或放进轻触才打开的地方',
  en: 'Write less; what can’t be shortened goes on a second slide, or where a touch opens it',
};
const TELL_US: Said = {
  zh: '先把相关的字写短再检查一次；还是这样，请把这一页交给开发人员',
  en: 'Shorten the words first and check again; if it stays, hand this slide to the developers',
};

/** What a curator is told about a fault that was seen. */
export function faultMessage(sight: Sight): FaultMessage {
  const measured = sight.measured.toFixed(1);
  switch (sight.fault) {
    case 'cut-text':
      return {
        severity: 'error',
        why: { zh: '放不下，这些字被切掉了一部分', en: 'There is no room: part of these words is cut off' },
        instead: SHORTER,
      };
    case 'crossed-text':
      return {
        severity: 'error',
        why: { zh: `和“${sight.other}”叠在一起，都读不清`, en: `These words lie over “${sight.other}”; neither can be read` },
        instead: SHORTER,
      };
    case 'small-text':
      return {
        severity: 'error',
        why: {
          zh: `字太小（${measured}），至少要 32，站在两米外才看得清`,
          en: `The type is too small (${measured}); from two metres at least 32 can be read`,
        },
        instead: SHORTER,
      };
    case 'pale-text':
      return {
        severity: sight.measured < UNREADABLE ? 'error' : 'warning',
        why: {
          zh: `字和背景的颜色太接近（对比度 ${measured}，至少要 4.5）`,
          en: `The words stand out too little from what is behind them (contrast ${measured}, at least 4.5)`,
        },
        instead: {
          zh: '把字移开，不要压在图的深浅相近处；还是这样，请交给开发人员',
          en: 'Keep words away from parts of a picture that are as light or dark as they are; if it stays, ask the developers',
        },
      };
    case 'small-target':
      return {
        severity: 'warning',
        why: { zh: '可以轻触的地方太小，手指点不准', en: 'What is to be touched here is too small for a finger' },
        instead: TELL_US,
      };
    case 'close-targets':
      return {
        severity: 'warning',
        why: {
          zh: `和“${sight.other}”挨得太近，容易点错`,
          en: `It lies so close to “${sight.other}” that a finger may meet the wrong one`,
        },
        instead: TELL_US,
      };
    case 'out-of-reach':
      return {
        severity: 'warning',
        why: { zh: '打开“低位”以后，坐轮椅的观众够不到', en: 'With “Lower” on, a visitor in a wheelchair can’t reach it' },
        instead: TELL_US,
      };
    case 'empty':
      return {
        severity: 'error',
        why: { zh: '这里什么也没有画出来', en: 'Nothing is drawn here' },
        instead: { zh: '补上内容，或删去这一块', en: 'Write what belongs here, or take it out' },
      };
    case 'lost-picture':
      return {
        severity: 'error',
        why: {
          zh: '这幅图打不开：文件坏了，或不是它名字说的那种格式',
          en: 'This picture can’t be shown: the file is damaged, or isn’t what its name says',
        },
        instead: {
          zh: '在电脑上打开看看，另存为 png 或 jpg，换上新的文件',
          en: 'Open it on a computer, save it as png or jpg, and put the new file in its place',
        },
      };
    case 'lost-film':
      return {
        severity: 'warning',
        why: { zh: '这段影片在这台电脑上放不了，观众看到的是封面', en: 'This film doesn’t play on this computer; visitors see its poster' },
        instead: { zh: '换成 webm（VP8、VP9 或 AV1），再检查一次', en: 'Convert it to webm (VP8, VP9 or AV1) and check again' },
      };
    default:
      return unreachable(sight.fault);
  }
}
