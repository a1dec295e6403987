import type { Doing } from './doing.ts';
import type { Setting } from './play.ts';

/** A rule of touch: a sentence, fingers that put it to the test, and what the page does, in order. */
export type Rule = {
  readonly rule: string;
  readonly fingers: readonly Doing[];
  readonly answers: readonly string[];
  readonly where?: Setting;
};
