import type { Said } from '../said.ts';
import type { Rule } from './rule.ts';
import { markProblems, matches, type WrongMark } from './wrong-mark.ts';

/** What Chinese stands in or next to. */
const HAN = '[\\p{Script=Han}，。、；：？！“”‘’（）《》…]';
/** With a Chinese character on either side, and the space that English puts beside them; numbers, times, addresses and English words have none there. */
const BESIDE = (marks: string) => new RegExp(`(?<=${HAN})(?:${marks})|(?:${marks})(?=\\s?\\p{Script=Han})`, 'gu');
const MARKS = BESIDE(' ?[(]|[,;:?!)] ?');
/** A point ends a sentence; behind a list's number, and before letters and digits, it doesn't. */
const POINT = /(?<=[\p{Script=Han}”’）])(?<!^[一二三四五六七八九十]+)\.(?![.\w])/gu;
const QUOTES = BESIDE('["\']');
/** A text without any of them is done with. */
const ANY = /[,;:?!()"'.]/;
const RIGHT: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

const WHY: Said = { zh: '中文里用了英文的标点', en: 'English punctuation in Chinese text' };

/** Punctuation beside Chinese characters is Chinese: ， not a comma, （） not brackets, “” not straight quotes. */
export const halfWidthMark: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'figure' || words.place === 'quote' || !ANY.test(words.text)) return [];
    const { text } = words;
    const marks = [...matches(text, MARKS, (mark) => RIGHT[mark.trim()] ?? mark), ...matches(text, POINT, () => '。'), ...curled(text)];
    return markProblems(checked, words, 'half-width-mark', marks, WHY);
  });

/** Straight quotes, the first of each kind opening and the next closing it. */
function curled(text: string): readonly WrongMark[] {
  let isOpen = { '"': false, "'": false };
  return matches(text, QUOTES, (mark) => {
    if (mark === "'") {
      isOpen = { ...isOpen, "'": !isOpen["'"] };
      return isOpen["'"] ? '‘' : '’';
    }
    isOpen = { ...isOpen, '"': !isOpen['"'] };
    return isOpen['"'] ? '“' : '”';
  });
}
