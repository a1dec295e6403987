import type { Aid } from '../kiosk/visit.ts';
import type { Language } from '../language.ts';
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
  /** Where it was seen, if it was seen and not read: once for each screen, language and set of aids. */
  readonly seen?: readonly SeenAt[];
}

/** One look of the exhibition at which a problem was seen. */
export interface SeenAt {
  /** The screen: `1920×1080`. */
  readonly size: string;
  readonly language: Language;
  readonly aids: readonly Aid[];
  /** The look's name, as core's slideStates gives it: `step-0`, `tree-2`; or a screen's: `home`, `end`. */
  readonly state: string;
  /** The file of the picture that was kept of it; empty when none was. */
  readonly picture: string;
  /** Where in the picture it is, each side as a share of the whole, from the upper left corner. */
  readonly boxes: readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[];
}
