import type { EscapeHall } from '../escape/escape-hall.ts';
import type { Way } from '../escape/ways/way.ts';

/** A hall in which a denial is missing. */
export type CutHall = Pick<EscapeHall, 'hall' | 'hands' | 'eye'>;

/** An attempt that main or the window system makes, or that the oracle can't judge: true when it got through. */
export interface OwnAttempt {
  readonly name: string;
  readonly getsThrough: (place: CutHall) => Promise<boolean>;
}
export type Attempt = Way | OwnAttempt;

/** How long something may take to show, or to be taken back, ms: three times what the slowest took. */
export const TAKEN_BACK_MS = 3000;

/** Looks again and again until something is so, or its time is over; whether it came to be so. */
export async function comes(isSo: () => Promise<boolean>, limit = TAKEN_BACK_MS): Promise<boolean> {
  const began = performance.now();
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() - began > limit) return false;
  }
}
