import type { Problem } from '../../../../src/core/deck/problem.ts';
import { READERS, type ReaderName } from './readers.ts';

/** No text keeps a reader longer, ms of the processor (other programs don't count): a curator's save is on the screen within a second. */
export const LONGEST_MS = 1000;

/** What is wrong with how a reader took a text: undefined when it gave problems and nothing else, in time. What it throws goes through. */
export function faultOf(reader: ReaderName, text: string): string | undefined {
  const began = process.cpuUsage();
  const problems = READERS[reader](text);
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (took > LONGEST_MS) return `took ${Math.round(took)} ms`;
  const bad = problems.find((problem) => !isWhole(problem));
  return bad && `told ${JSON.stringify(bad)}`;
}

/** A problem that a curator can act on: a line that counts from 1, a reason and a remedy in both languages. */
function isWhole({ severity, rule, file, line, why, instead }: Problem): boolean {
  const said = [why.zh, why.en, instead.zh, instead.en, rule, file];
  return ['error', 'warning', 'todo'].includes(severity) && Number.isInteger(line) && line >= 1 && said.every((words) => words !== '');
}
