import type { Said } from './said.ts';

/** How much a problem matters: an error keeps its slide off the screen, a warning should be mended, a todo waits for somebody. */
export type Severity = 'error' | 'warning' | 'todo';

/** Something wrong with a deck, as data: for the curator who must act on it, in both languages; `line` counts from 1. */
export interface Problem {
  readonly severity: Severity;
  /** The rule's file name, for example `unknown-figure`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** The offending words, as they stand in the file. */
  readonly words: string;
  readonly why: Said;
  /** What to write instead, or what to do. */
  readonly instead: Said;
  /** The slide that the problem belongs to; without it the whole deck is meant. */
  readonly slide?: string;
}
