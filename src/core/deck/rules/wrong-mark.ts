import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';
import { isPrinted } from './printed.ts';
import { type Checked, warningAt } from './rule.ts';

/** A mark that is wrong in a text, from `start` to `end`, and what to write there. */
export interface WrongMark {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** How much of a line is told beside its wrong marks, in characters. */
const AROUND = 8;

/** So many marks of one text are looked at: who made more of one mistake has been told often enough. */
const MOST = 200;

/** Every match of a pattern as a wrong mark; `right` says what to write for it. */
export function matches(text: string, pattern: RegExp, right: (found: string) => string): readonly WrongMark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    right: right(match[0]),
  }));
}

/** One warning a line for its wrong marks, in their order, with the line as it should be. Marks that the article prints just so are left alone. */
export function markProblems(checked: Checked, words: Words, rule: string, marks: readonly WrongMark[], why: Said): readonly Problem[] {
  // A fence that was typed full-width is full-width-markup's business.
  if (/^：{2,}/u.test(words.text)) return [];
  const sorted = [...marks].sort((a, b) => a.start - b.start).slice(0, MOST);
  const lines = new Map<number, WrongMark[]>();
  for (const mark of sorted) {
    if (isPrinted(checked.article, words.text, mark.start, mark.end)) continue;
    const before = mark.start === 0 ? -1 : words.text.lastIndexOf('\n', mark.start - 1);
    const own = lines.get(before) ?? [];
    own.push(mark);
    lines.set(before, own);
  }
  return [...lines].flatMap(([before, own]) => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const end = words.text.indexOf('\n', last.end);
    const from = Math.max(before + 1, first.start - AROUND);
    const to = Math.min(end < 0 ? words.text.length : end, last.end + AROUND);
    const right = mended(words.text, from, to, own);
    const instead = { zh: `写成“${right}”`, en: `Write “${right}”` };
    return [warningAt(checked, words, rule, { offset: first.start, words: words.text.slice(from, to), why, instead })];
  });
}

function mended(text: string, from: number, to: number, marks: readonly WrongMark[]): string {
  let at = from;
  let right = '';
  for (const mark of marks) {
    if (mark.start < at) continue;
    right += text.slice(at, mark.start) + mark.right;
    at = mark.end;
  }
  return right + text.slice(at, Math.max(at, to));
}
