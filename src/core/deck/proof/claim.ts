import { UNITS } from '../number/units.ts';

const ASKED = new RegExp(`(?:多少|几)(${UNITS})?`, 'u');

/** What an answer claims: the question with 多少 or 几 (and what the answer ends with, where that follows: 座 of 多少座) replaced by it; the answer alone where the question asks for no number. */
export function claimOf(asked: string, answer: string): string {
  const match = /多少|几/u.exec(asked);
  if (!match) return answer;
  const behind = asked.slice(match.index + match[0].length);
  const isTold = (length: number) => behind.startsWith(answer.slice(answer.length - length));
  const shared = Array.from({ length: answer.length }, (_, index) => answer.length - index).find(isTold) ?? 0;
  return asked.slice(0, match.index) + answer + behind.slice(shared);
}

/** The measure word that a question asks for: 座 of 共有多少座; empty where it asks for none. */
export function unitAskedFor(asked: string): string {
  return ASKED.exec(asked)?.[1] ?? '';
}

/** What an English answer claims: `How many` is replaced by it. */
export function englishClaimOf(asked: string, answer: string): string {
  const match = /how many/i.exec(asked);
  return match ? asked.slice(0, match.index) + answer + asked.slice(match.index + match[0].length) : answer;
}
