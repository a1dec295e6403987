import type { NumberWords } from '../number.ts';
import { type Around, around, beginsName, endsNoun, isFiller } from './noun.ts';
import type { Passage } from './passage.ts';
import { tellsCell } from './table.ts';

/** Words before a number that make another claim of it. */
export const TURNS = [
  ...['每', '日均', '月均', '年均', '人均', '平均', '新增', '增加', '增长', '减少', '下降', '累计', '同比', '其中'],
  ...['没有', '尚未', '未能', '计划', '预计', '力争', '将', '超额', '除'],
];
/** Makes a number a part of the one before, to the sentence's end. */
const PART = '其中';
/** An approximation that stands behind the noun: 15座产业楼宇以上. */
const TAIL = /^(?:以上|以下|以内|左右|上下)/u;

/** A number in a running text, with all numbers of that text. */
export interface RunningNumber {
  readonly text: string;
  readonly number: NumberWords;
  readonly numbers: readonly NumberWords[];
}

/**
 * Whether what a running text counts is what the article counts with the same number. Where a noun follows the number in the article, the
 * same noun must follow it here, whole, or stand right before it (产业楼宇15座). Where none follows, none may follow here, and what
 * precedes the number must be the same words back to the clause's start (日均使用人数达400人次), or their last whole part. A number
 * that stands quite alone (150余次、100余次) is not proved: it may mean anything.
 * Words that turn a number into another claim (每年, 新增, 没有) may stand before it only where the article has them in the sentence too, and
 * a number behind 其中 keeps a 其中 before it.
 * Of a number in a table the row or column is named, and no other, since the number before it in the sentence.
 * Known limit: other words before a number whose noun follows are not compared.
 */
export function countsTheSame(own: RunningNumber, passage: Passage, source: NumberWords): boolean {
  const there = around(passage.text, source, passage.numbers);
  const here = around(own.text, own.number, own.numbers);
  if (source.cell) return tellsCell(sinceLastNumber(own, here.sentenceBefore) + here.following, source.cell);
  return tellsTheSame(here, there) && !turnsIt(here, there);
}

function turnsIt(here: Around, there: Around): boolean {
  const isTurned = TURNS.some((turn) => here.preceding.includes(turn) && !`${there.sentenceBefore}${there.clause}`.includes(turn));
  return isTurned || (there.sentenceBefore.includes(PART) && !here.sentenceBefore.includes(PART));
}

function tellsTheSame(here: Around, there: Around): boolean {
  const before = trimmed(here.preceding);
  const following = bare(here.following);
  const noun = bare(there.following);
  if (endsNoun(noun)) return endsNoun(following) && precedesTheSame(before, trimmed(there.preceding));
  if (sharedNoun(noun, following) > 0) return true;
  if (!endsNoun(following)) return false;
  return before !== '' && nounLengths(noun).some((length) => before.endsWith(noun.slice(0, length)));
}

function sinceLastNumber({ number, numbers }: RunningNumber, sentenceBefore: string): string {
  const last = numbers.findLast(({ end }) => end <= number.start)?.end ?? 0;
  return sentenceBefore.slice(Math.max(0, sentenceBefore.length - (number.start - last)));
}

function precedesTheSame(own: string, source: string): boolean {
  // A verb alone (接待8000余人) is enough only where the article has no more.
  if (isFiller(own)) return own === source;
  if (source !== '' && own.endsWith(source)) return beginsOwn(own.slice(0, own.length - source.length));
  return (
    source.endsWith(own) &&
    (beginsName(source.slice(0, source.length - own.length)) || source.slice(0, source.length - own.length).endsWith('等'))
  );
}

function beginsOwn(before: string): boolean {
  return beginsName(before) || /[的、”’]$/u.test(before);
}

/** The length of the longest noun with which both begin, ended in both; 0 when there is none. */
function sharedNoun(source: string, own: string): number {
  const ends = (length: number) => endsNoun(own.slice(length)) && (!TAIL.test(own.slice(length)) || TAIL.test(source.slice(length)));
  let shared = 0;
  for (let length = 1; length <= source.length && own.charAt(length - 1) === source.charAt(length - 1); length++)
    if (endsNoun(source.slice(length)) && ends(length)) shared = length;
  return shared;
}

function nounLengths(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => index + 1).filter((length) => endsNoun(text.slice(length)));
}

function trimmed(words: string): string {
  return words.replace(/^[、\s“‘]+|[、\s”’]+$/gu, '');
}

/** Without the quotation mark that a quoted number ends with: “165”党建运行体系. */
function bare(words: string): string {
  return words.replace(/^[”’“‘\s]+/u, '');
}
