import type { Language } from '../language.ts';

/** Reading aids: 大字 text × 1.25, 低位 all that is touched in the lower part, 高对比, 慢动 reduced motion. */
export const AIDS = ['large', 'low', 'contrast', 'calm'] as const;
export type Aid = (typeof AIDS)[number];

/** What a visitor chose for this visit; the idle reset forgets it. */
export interface Visit {
  readonly language: Language;
  /** The aids that are on. */
  readonly aids: readonly Aid[];
  /** Any number, new for each visit: the order of a question's answers follows from it. */
  readonly seed: number;
}
