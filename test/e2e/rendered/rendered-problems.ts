import type { Page } from '@playwright/test';
import type { Fault, Sight } from '../../../src/core/rehearsal/look.ts';
import { lookOf } from '../harness/look-of.ts';

const OF_TARGETS: readonly Fault[] = ['small-target', 'close-targets', 'out-of-reach'];

/** What is wrong with the words and pictures on the screen. Empty when all is well. */
export async function textProblems(page: Page): Promise<string[]> {
  return wordsOf((await lookOf(page)).sights.filter(({ fault }) => !OF_TARGETS.includes(fault)));
}

/** Touch targets that are too small, too close together, or, with 低位, out of reach. */
export async function targetProblems(page: Page): Promise<string[]> {
  return wordsOf((await lookOf(page)).sights.filter(({ fault }) => OF_TARGETS.includes(fault)));
}

/** Faults for a developer, each once: `small-text 30.0 “words”`. */
export function wordsOf(sights: readonly Sight[]): string[] {
  const words = sights.map(({ fault, measured, words: own, other }) =>
    [fault, measured > 0 ? measured.toFixed(1) : '', `“${own}”`, other === '' ? '' : `and “${other}”`]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [...new Set(words)];
}
