import type { Severity } from '../../src/core/deck/problem.ts';
import { AIDS, type Aid } from '../../src/core/kiosk/visit.ts';
import type { Language } from '../../src/core/language.ts';

/** Every word of the page that a check writes, beside what the problems say themselves. */
export interface PageWords {
  readonly title: string;
  /** What each severity means for what hangs in the hall. */
  readonly meaning: Readonly<Record<Severity, string>>;
  readonly instead: string;
  readonly line: (line: number) => string;
  readonly rule: string;
  readonly wholeDeck: string;
  readonly others: string;
  readonly calm: string;
  readonly calmMore: string;
  readonly lookedAt: string;
  readonly counts: (decks: number, slides: number) => string;
  readonly looks: (looks: number, sizes: readonly string[]) => string;
  readonly wordsOnly: string;
  readonly notLooked: (why: string) => string;
  /** A way that was looked at, and how many looks it took. */
  readonly walked: (size: string, language: string, aids: string, looks: number) => string;
  readonly seenOn: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly aids: Readonly<Record<Aid, string>>;
  readonly noAids: string;
  readonly state: (state: string) => string;
  readonly and: string;
}

/** The page's words by its language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  zh: {
    title: '展项检查',
    meaning: { error: '改好以前，这一页不上屏', warning: '照样上屏，改了更好', todo: '等人来办' },
    instead: '改法',
    line: (line) => `第 ${line} 行`,
    rule: '规则',
    wholeDeck: '整个展项',
    others: '展厅共用的内容',
    calm: '没有发现问题',
    calmMore: '看过的每一页，字都在、都放得下、都看得清，数和引文都有出处。',
    lookedAt: '看了什么',
    counts: (decks, slides) => `${decks} 个展项，${slides} 页，逐字对照报道`,
    looks: (looks, sizes) => `${looks} 个画面：${sizes.join('、')}，中文和英文，平常的字和放大的字，每一种打开的样子`,
    wordsOnly: '这一次只检查了文字，没有看画面',
    notLooked: (why) => `画面没有看成：${why}`,
    walked: (size, language, aids, looks) => `看画面 ${size} ${language} ${aids}：${looks} 个画面`,
    seenOn: '出现在',
    languages: { zh: '中文', en: '英文' },
    aids: { large: '大字', low: '低位', contrast: '高对比', calm: '慢动' },
    noAids: '平常',
    state: chineseState,
    and: '、',
  },
  en: {
    title: 'Check of the decks',
    meaning: {
      error: 'the slide stays off the screen until it is',
      warning: 'shown all the same, better mended',
      todo: 'waits for somebody',
    },
    instead: 'Instead',
    line: (line) => `line ${line}`,
    rule: 'Rule',
    wholeDeck: 'The whole deck',
    others: 'What all decks share',
    calm: 'Nothing was found',
    calmMore:
      'On every slide that was looked at the words are there, have room and can be read, and every number and quotation has its source.',
    lookedAt: 'What was looked at',
    counts: (decks, slides) => `decks: ${decks}, slides: ${slides}, word by word against the article`,
    looks: (looks, sizes) =>
      `${looks} pictures: ${sizes.join(', ')}, in Chinese and English, with usual and with large type, in every state that a touch can open`,
    wordsOnly: 'This time only the words were checked, no pictures',
    notLooked: (why) => `No pictures could be looked at: ${why}`,
    walked: (size, language, aids, looks) => `Looked at ${size}, ${language}, ${aids}: ${looks} pictures`,
    seenOn: 'Seen on',
    languages: { zh: 'Chinese', en: 'English' },
    aids: { large: 'large type', low: 'low', contrast: 'high contrast', calm: 'calm' },
    noAids: 'usual type',
    state: englishState,
    and: ', ',
  },
};

const CHINESE_SCREENS: Readonly<Record<string, string>> = {
  home: '首页',
  about: '关于本展',
  overview: '全部页面',
  end: '结束页',
  attract: '待机画面',
};
const ENGLISH_SCREENS: Readonly<Record<string, string>> = {
  home: 'home',
  about: 'about',
  overview: 'all pages',
  end: 'end',
  attract: 'attract',
};

function chineseState(state: string): string {
  const { name, number } = partsOf(state);
  if (name === 'step') return number === 0 ? '刚打开' : `第 ${number} 步以后`;
  return CHINESE_SCREENS[name] ?? `打开第 ${number + 1} 处以后`;
}

function englishState(state: string): string {
  const { name, number } = partsOf(state);
  if (name === 'step') return number === 0 ? 'as it opens' : `after step ${number}`;
  return ENGLISH_SCREENS[name] ?? `with part ${number + 1} open`;
}

function partsOf(state: string): { readonly name: string; readonly number: number } {
  const [name = '', number = ''] = state.split('-');
  return { name, number: Number(number) || 0 };
}

/** Sets of aids in words: 平常、大字. */
export function aidWords(sets: readonly (readonly Aid[])[], words: PageWords): string {
  const names = sets.map((aids) =>
    aids.length === 0
      ? words.noAids
      : AIDS.filter((aid) => aids.includes(aid))
          .map((aid) => words.aids[aid])
          .join(' + '),
  );
  return [...new Set(names)].join(words.and);
}
