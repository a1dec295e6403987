import { around, beginsName, endsNoun, isFiller } from './noun.ts';
import type { NumberWords } from '../number.ts';
import type { Passage } from './passage.ts';

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
 * that stands quite alone (150余次、100余次) says nothing of its thing; `mayStandAlone` allows it.
 * Known limit: what precedes a number whose noun follows is not compared.
 */
export function countsTheSame(own: RunningNumber, passage: Passage, source: NumberWords, mayStandAlone: boolean): boolean {
  const there = around(passage.text, source, passage.numbers);
  const here = around(own.text, own.number, own.numbers);
  const before = trimmed(here.preceding);
  const following = bare(here.following);
  if (endsNoun(there.following)) return endsNoun(following) && precedesTheSame(before, trimmed(there.preceding), mayStandAlone);
  const noun = bare(there.following);
  if (sharedNoun(noun, following) > 0) return true;
  if (!endsNoun(following)) return false;
  if (isFiller(before)) return mayStandAlone;
  return nounLengths(noun).some((length) => before.endsWith(noun.slice(0, length)));
}

function precedesTheSame(own: string, source: string, mayStandAlone: boolean): boolean {
  if (isFiller(own)) return mayStandAlone || own === source;
  if (source !== '' && own.endsWith(source)) return beginsOwn(own.slice(0, own.length - source.length));
  return source.endsWith(own) && (beginsName(source.slice(0, source.length - own.length)) || source.slice(0, source.length - own.length).endsWith('等'));
}

function beginsOwn(before: string): boolean {
  return beginsName(before) || /[的、”’]$/u.test(before);
}

/** The length of the longest noun with which both begin, ended in both; 0 when there is none. */
function sharedNoun(source: string, own: string): number {
  return nounLengths(source).findLast((length) => own.startsWith(source.slice(0, length)) && endsNoun(own.slice(length))) ?? 0;
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
