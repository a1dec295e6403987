import { WAYS_OUT } from '../escape/ways/ways-out.ts';
import type { Attempt } from './attempt.ts';
import { FEATURE_ATTEMPTS } from './feature-attempts.ts';
import { FILE_ATTEMPTS } from './file-attempts.ts';
import { MAIN_ATTEMPTS } from './main-attempts.ts';
import { SCRIPT_ATTEMPTS } from './script-attempts.ts';
import { WINDOW_ATTEMPTS } from './window-attempts.ts';

/** Everything that the table of the shell's denials tries. */
const ATTEMPTS: readonly Attempt[] = [
  ...WAYS_OUT,
  ...SCRIPT_ATTEMPTS,
  ...FEATURE_ATTEMPTS,
  ...MAIN_ATTEMPTS,
  ...FILE_ATTEMPTS,
  ...WINDOW_ATTEMPTS,
];

/** The attempt of this name; throws where there is none. */
export function attemptOf(name: string): Attempt {
  const found = ATTEMPTS.find((one) => one.name === name);
  if (!found) throw new Error(`nobody makes the attempt “${name}”`);
  return found;
}
