import type { Problem } from '../problem.ts';
import { nearestPlace } from '../article/nearest.ts';
import { quotationsIn, standingOf, type Standing } from '../proof/quotation.ts';
import type { Words } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

const RULE = 'unknown-quotation';

/**
 * What stands in quotation marks stands in a passage word for word: as a quotation of the article's own, whole; as whole sentences of a longer
 * one; or as plain words that no quotation there has cut in them. A quote block is one whole quotation of its own passage, marks and all.
 * Known limit: plain words in quotation marks (“余”) may be any run of the passage's words, not only whole words.
 */
export const unknownQuotation: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'figure') return [];
    return words.place === 'quote' ? quoteBlockProblems(checked, words) : markedProblems(checked, words);
  });

function markedProblems(checked: Checked, words: Words): readonly Problem[] {
  const { quotations, unpaired } = quotationsIn(words.text);
  const problems = unpaired.map((offset) => {
    const near = words.text.slice(Math.max(0, offset - 6), offset + 8);
    return errorAt(checked, words, RULE, { offset, words: near, why: '引号不成对', instead: '补上另一半引号，引文照原文写全' });
  });
  const found = quotations.flatMap(({ inner, start }) => {
    const told = quotationFault(inner.replaceAll('\n', ''), words.passages);
    return told ? [errorAt(checked, words, RULE, { offset: start, words: `“${inner}”`, ...told })] : [];
  });
  return [...problems, ...found];
}

function quotationFault(inner: string, passages: readonly string[]): { why: string; instead: string } | undefined {
  const standings = passages.map((passage) => ({ passage, standing: standingOf(inner, passage) }));
  const has = (standing: Standing) => standings.find((found) => found.standing === standing);
  if (has('whole') || has('sentences')) return undefined;
  const part = has('part');
  if (part) {
    const whole = quotationsIn(part.passage).quotations.find((quotation) => quotation.inner.includes(inner));
    return { why: `引文被截断：原文的引号里是“${whole?.inner ?? ''}”`, instead: `照原文写“${whole?.inner ?? ''}”，或去掉引号` };
  }
  if (has('plain')) return undefined;
  const near = passages.map((passage) => nearestPlace(inner, passage)).find((place) => place !== '');
  const instead = near ? `照原文写；最接近的原文是“${near}”` : '改成原文里的话，或去掉引号，或在 from 里引出有这句话的原文';
  return { why: '引号里的话不是所引原文的原话', instead };
}

function quoteBlockProblems(checked: Checked, words: Words): readonly Problem[] {
  const text = words.text.replaceAll('\n', '');
  const tell = (why: string, instead: string) => [errorAt(checked, words, RULE, { words: text.slice(0, 30), why, instead })];
  const { quotations, unpaired } = quotationsIn(text);
  const outer = quotations.find(({ start, end }) => start === 1 && end === text.length - 1);
  if (unpaired.length > 0 || !outer) return tell('引文要从原文的前引号起，到后引号止，一对不缺', '在开头写“，在末尾写”，中间一字不改');
  if (words.passages.some((passage) => passage.includes(text))) return [];
  if (words.passages.some((passage) => passage.includes(outer.inner)))
    return tell('引文没有引完：原文的引号不在这里起止', '照原文从前引号写到后引号');
  const passage = words.passages.find((candidate) => nearestPlace(outer.inner, candidate) !== '');
  const { line, wrong } = firstDifference(words, passage ?? '');
  const near = passage === undefined ? '' : nearestPlace(wrong, passage);
  return [
    errorAt(checked, { ...words, line: words.line + line }, RULE, {
      words: wrong,
      why: '引文和原文不是一字不差',
      instead: near ? `这一行的原文是“${near}”` : '照 from 里的原文写，一字不改',
    }),
  ];
}

/** The first display line that the passage doesn't have. */
function firstDifference(words: Words, passage: string): { line: number; wrong: string } {
  const lines = words.text.split('\n');
  const line = lines.findIndex((own) => !passage.includes(own));
  return line < 0 ? { line: 0, wrong: lines[0] ?? '' } : { line, wrong: lines[line] ?? '' };
}
