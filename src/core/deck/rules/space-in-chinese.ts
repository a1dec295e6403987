import type { Said } from '../said.ts';
import type { Rule } from './rule.ts';
import { markProblems, matches } from './wrong-mark.ts';

const MARK = '[，。、；：？！“”‘’（）《》…]';
/** A space beside a Chinese mark, more than one space, and an indent. */
const SPACES = new RegExp(
  [
    `(?<=${MARK})[ \\u3000]+(?=\\p{Script=Han}|${MARK})`,
    `(?<=\\p{Script=Han})[ \\u3000]+(?=${MARK})`,
    '(?<=\\p{Script=Han})[ \\u3000]{2,}(?=\\p{Script=Han})',
    '^\\u3000+',
  ].join('|'),
  'gmu',
);
/** Three characters and more that are pulled apart; a name of two may be (李 明). */
const PULLED = /(?<!\p{L})\p{Script=Han}(?:[ \u3000]\p{Script=Han}){2,}(?!\p{L})/gu;
/** In a sentence, not in a list of names or a slogan of two halves, no space stands between two characters. */
const INSIDE = /(?<=\p{Script=Han}{2})[ \u3000](?=\p{Script=Han}{2})/gu;
const SENTENCE = /[，。；]/u;

const WHY: Said = { zh: '中文里有多余的空格', en: 'A needless space in Chinese text' };

/** Chinese is written without spaces. One between the halves of a slogan or between names may stay. */
export const spaceInChinese: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'quote' || words.place === 'figure' || !/[ \u3000]/.test(words.text)) return [];
    const { text } = words;
    const pulled = matches(text, PULLED, (found) => found.replace(/[ \u3000]/gu, ''));
    const marks = [...matches(text, SPACES, () => ''), ...pulled, ...(SENTENCE.test(text) ? matches(text, INSIDE, () => '') : [])];
    return markProblems(checked, words, 'space-in-chinese', marks, WHY);
  });
