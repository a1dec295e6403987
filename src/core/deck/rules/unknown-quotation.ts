import { nearestPlace } from '../article/nearest.ts';
import type { Problem } from '../problem.ts';
import { quotationsIn, type Standing, standingOf } from '../proof/quotation.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';
import { CHANGED, cutText, NOT_TO_THE_END, turnedText, UNMARKED_QUOTE, UNPAIRED, unknownText } from './quotation-messages.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

const RULE = 'unknown-quotation';

/**
 * What stands in quotation marks stands in a passage word for word: as a quotation of the article's own, whole; as whole sentences of a longer
 * one; or as plain words that no quotation there has cut in them. A quote block is one whole quotation of its own passage, marks and all.
 * Known limit: plain words in quotation marks (“余”) may be any run of the passage's words, not only whole words.
 */
export const unknownQuotation: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'figure' || words.place === 'wrong-option') return [];
    return words.place === 'quote' ? quoteBlockProblems(checked, words) : markedProblems(checked, words);
  });

function markedProblems(checked: Checked, words: Words): readonly Problem[] {
  const { quotations, unpaired } = quotationsIn(words.text);
  const problems = unpaired.flatMap((offset, index) => {
    if (isTurned(words.text, unpaired[index - 1], offset)) return [];
    const next = unpaired[index + 1];
    if (isTurned(words.text, offset, next))
      return [
        errorAt(checked, words, RULE, {
          offset,
          words: words.text.slice(offset, (next ?? 0) + 1),
          ...turnedText(words.text.slice(offset + 1, next)),
        }),
      ];
    const near = words.text.slice(Math.max(0, offset - 6), offset + 8);
    return [errorAt(checked, words, RULE, { offset, words: near, ...UNPAIRED })];
  });
  const found = quotations.flatMap(({ inner, start }) => {
    const told = quotationFault(inner.replaceAll('\n', ''), words.passages);
    return told ? [errorAt(checked, words, RULE, { offset: start, words: `“${inner}”`, ...told })] : [];
  });
  return [...problems, ...found];
}

/** Whether two marks without partners were to be a pair: on one line, of one kind, but not opening and closing. */
function isTurned(text: string, first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return /^(?:[“”][^\n]*[“”]|[‘’][^\n]*[‘’])$/u.test(text.slice(first, second + 1));
}

function quotationFault(inner: string, passages: readonly string[]): { why: Said; instead: Said } | undefined {
  const standings = passages.map((passage) => ({ passage, standing: standingOf(inner, passage) }));
  const has = (standing: Standing) => standings.find((found) => found.standing === standing);
  if (has('whole') || has('sentences')) return undefined;
  const part = has('part');
  if (part) {
    const whole = quotationsIn(part.passage).quotations.find((quotation) => quotation.inner.includes(inner));
    return cutText(whole?.inner ?? '');
  }
  if (has('plain')) return undefined;
  return unknownText(passages.map((passage) => nearestPlace(inner, passage)).find((place) => place !== ''));
}

function quoteBlockProblems(checked: Checked, words: Words): readonly Problem[] {
  const text = words.text.replaceAll('\n', '');
  const tell = (told: { readonly why: Said; readonly instead: Said }, offset: number) => [
    errorAt(checked, words, RULE, { offset, words: text.slice(0, 30), ...told }),
  ];
  const { quotations } = quotationsIn(text);
  const { unpaired } = quotationsIn(words.text);
  const outer = quotations.find(({ start, end }) => start === 1 && end === text.length - 1);
  if (unpaired.length > 0 || !outer) return tell(UNMARKED_QUOTE, markFault(words.text, unpaired));
  if (words.passages.some((passage) => passage.includes(text))) return [];
  const longer = words.passages.find((passage) => passage.includes(outer.inner));
  if (longer !== undefined) {
    const isCutAtEnd = longer.includes(text.slice(0, -1));
    return tell(NOT_TO_THE_END, isCutAtEnd ? words.text.length : 0);
  }
  const passage = words.passages.find((candidate) => nearestPlace(outer.inner, candidate) !== '');
  const { line, wrong, near } = firstDifference(words, passage ?? '');
  const instead = near
    ? { zh: `这一行的原文是“${near}”`, en: `In the article this line is “${near}”` }
    : { zh: '照 from 里的原文写，一字不改', en: 'Write it word for word as it stands in from' };
  return [errorAt(checked, { ...words, line: words.line + line }, RULE, { words: wrong, why: CHANGED, instead })];
}

/** Where in the lines the marks are wrong: the first line lacks its opening, the last its closing, or one in between has no partner. */
function markFault(text: string, unpaired: readonly number[]): number {
  if (!/^[“‘「『"]/u.test(text)) return 0;
  if (!/[”’」』"]$/u.test(text)) return text.length;
  return unpaired.find((at) => at > 0 && at < text.length - 1) ?? 0;
}

/**
 * The display line where the quotation first leaves the passage. Where characters are missing between two lines nobody can know whose they
 * were: punctuation is told at the line above, other characters at the line below.
 */
function firstDifference(words: Words, passage: string): { line: number; wrong: string; near: string } {
  const lines = words.text.split('\n');
  let at = passage.indexOf(lines[0] ?? '');
  if (at < 0) return { line: 0, wrong: lines[0] ?? '', near: nearestPlace(lines[0] ?? '', passage) };
  for (const [line, own] of lines.entries()) {
    if (!passage.startsWith(own, at)) {
      const later = passage.indexOf(own, at);
      const isMark = later > at && later - at <= 3 && /^[，。；：？！、]+$/u.test(passage.slice(at, later));
      const above = lines[line - 1] ?? '';
      if (isMark) return { line: line - 1, wrong: above, near: passage.slice(at - above.length, later) };
      return { line, wrong: own, near: passage.slice(at, at + own.length + 2) };
    }
    at += own.length;
  }
  return { line: 0, wrong: lines[0] ?? '', near: '' };
}
