import { CLAUSE_MARKS } from '../article/clause.ts';
import type { NumberWords } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { LabelFault } from '../proof/labelled-number.ts';
import { nounOf } from '../proof/noun.ts';
import type { Passage } from '../proof/passage.ts';
import { likeness, type NumberParts } from '../proof/same-number.ts';
import type { Labelled, Words } from '../words.ts';
import { type Checked, errorAt } from './rule.ts';

const RULE = 'unknown-figure';

/** What to know of an approximation that differs. */
export const UNPROVED_APPROXIMATION = '约、余、多、近、超不能丢，也不能换';

/** A number of a passage, with the passage. */
export interface Found {
  readonly passage: Passage;
  readonly number: NumberWords;
}

/** A number that no passage proves: its words, its parts, and the numbers that the passages do have. */
export interface Fault {
  readonly offset: number;
  readonly words: string;
  readonly own: NumberParts;
  readonly found: readonly Found[];
  /** What follows the number in our text. */
  readonly after?: string;
}

/** Says what differs from the article's nearest number, and what to write. */
export function faultProblem(checked: Checked, words: Words, fault: Fault): Problem {
  const sorted = fault.found.filter(({ number }) => number.value === fault.own.value);
  const other = (kind: string) => sorted.find(({ number }) => likeness(fault.own, number) === kind);
  const base = { offset: fault.offset, words: fault.words + (fault.after === undefined ? '' : nounOf(fault.after).slice(0, 8)) };
  const thing = other('same');
  if (thing) {
    const why = `“${fault.words}”在原文里数的是“${shown(thing)}”，这里没有照原文写明`;
    return errorAt(checked, words, RULE, { ...base, why, instead: `照原文写“${shown(thing)}”` });
  }
  const unit = other('other-unit');
  if (unit) {
    const why = `原文是“${shown(unit)}”，量词是“${unit.number.unit || '（没有量词）'}”，不是“${fault.own.unit || '（没有量词）'}”`;
    return errorAt(checked, words, RULE, { ...base, why, instead: `写“${unit.number.text}”` });
  }
  const approximation = other('other-approximation');
  if (approximation) return errorAt(checked, words, RULE, { ...base, ...approximationText(fault.own, approximation) });
  return errorAt(checked, words, RULE, { ...base, ...unknownText(fault) });
}

function approximationText(own: NumberParts, source: Found): { why: string; instead: string } {
  const theirs = source.number;
  const lacking = [theirs.before, theirs.after, theirs.tail].filter(
    (word) => word !== '' && ![own.before, own.after, own.tail].includes(word),
  );
  const extra = [own.before, own.after, own.tail].filter(
    (word) => word !== '' && ![theirs.before, theirs.after, theirs.tail].includes(word),
  );
  const why = `原文是“${shown(source)}”`;
  if (lacking.length > 0 && extra.length > 0)
    return { why: `${why}，这里把“${lacking.join('')}”写成了“${extra.join('')}”`, instead: `写“${theirs.text}”` };
  if (lacking.length > 0)
    return { why: `${why}，这里少了“${lacking.join('')}”`, instead: `请补上“${lacking.join('')}”，写“${theirs.text}”` };
  return { why: `${why}，没有“${extra.join('')}”`, instead: `请去掉“${extra.join('')}”，写“${theirs.text}”` };
}

function unknownText(fault: Fault): { why: string; instead: string } {
  const list = [...new Set(fault.found.map(shown))].slice(0, 8);
  if (list.length === 0)
    return { why: `“${fault.words}”没有出处：这里所引的原文里没有数`, instead: '在 from 里引出有这个数的原文，或删去它' };
  return {
    why: `所引的原文里没有“${fault.words}”；原文里的数是：${list.join('、')}`,
    instead: `改成其中一个；若报道别处有“${fault.words}”，在 from 里引出那一句`,
  };
}

/** Says which label the article gives to a figure. */
export function labelProblem(
  checked: Checked,
  words: Words,
  label: Labelled,
  faults: readonly { readonly passage: Passage; readonly number: NumberWords; readonly fault: LabelFault | undefined }[],
): Problem {
  const near = faults.find(({ fault }) => fault !== undefined && fault.kind !== 'name') ?? faults[0];
  const source = near ? shown(near) : '';
  const written = [words.text, label.name, label.note].filter((part) => part !== '').join(' | ');
  const told = (why: string, instead: string) => errorAt(checked, words, RULE, { words: written, why, instead });
  const fault = near?.fault;
  if (fault?.kind === 'note')
    return told(`“${label.note}”不是原文里这个数的说明：原文是“${fault.words}”`, '第三格照这一句的原话写，或删去');
  if (fault?.kind === 'missing-note')
    return told(`原文是“${source}”，名称后面少了“${fault.words}”`, `在第三格补上“${fault.words}”里的原话`);
  if (fault?.kind === 'part-of') return told(`原文在这个数前面说“其中”：它是前面一个数的一部分`, '在第三格写上“其中”');
  const all = [...new Set(faults.map(shown))].join('、');
  return told(`“${words.text}”数的不是“${label.name}”：原文是“${all}”`, `名称照原文写全：${all}；或换成属于“${label.name}”的数`);
}

/** A number with its thing as the article prints it: 300余家企业; 图书馆日均人流量为500人次. */
function shown({ passage, number }: Found): string {
  const behind = nounOf(passage.text.slice(number.end));
  const noun = isMark(passage.text.charAt(number.end)) ? '' : behind;
  if (noun !== '') return number.text + noun;
  let start = number.start;
  while (start > 0 && !`${CLAUSE_MARKS}\n`.includes(passage.text.charAt(start - 1)) && number.start - start < 40) start--;
  return passage.text.slice(start, number.end);
}

function isMark(sign: string): boolean {
  return sign === '' || /[、，。；：？！”’）\s]/u.test(sign);
}
