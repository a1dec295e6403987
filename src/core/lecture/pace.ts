import type { Notes } from '../deck/deck.ts';
import type { DeckEntry } from '../deck/library.ts';
import type { TalkTime } from '../kiosk/mode.ts';

const MINUTE_MS = 60_000;
/** A talk within this time of its plan is on time, ms. */
const ON_TIME_MS = 30_000;

/** A talk's plan: minutes for each slide in order, and how long the whole may take; 0 where nothing is planned. */
export interface Plan {
  readonly slides: readonly number[];
  readonly whole: number;
}

/** Where a talk stands against its plan. All times in ms. */
export interface Pace {
  readonly elapsed: number;
  /** What the whole may take; 0 without a plan. */
  readonly planned: number;
  /** What is left of it; below 0 when it is over. */
  readonly left: number;
  /** How far behind the plan the talk is; below 0 when it is ahead. A slide's own minutes count as they pass. */
  readonly behind: number;
  readonly state: 'unplanned' | 'on-time' | 'early' | 'late' | 'over';
}

/** The minutes that the notes of a deck's or a route's slides plan; hidden ones have none. */
export function planOf({ slides }: Pick<DeckEntry, 'slides'>, notes: readonly Notes[]): Plan {
  const minutes = new Map(notes.map(({ slide, minutes }) => [slide, minutes]));
  return { slides: slides.map(({ id, hidden }) => (hidden ? 0 : (minutes.get(id) ?? 0))), whole: 0 };
}

/** The pace at a slide (from 0) at a time of main's clock. */
export function paceOf(plan: Plan, slide: number, time: TalkTime, now: number): Pace {
  const until = time.ended ?? now;
  const elapsed = until - time.began;
  const planned = (plan.whole || sum(plan.slides)) * MINUTE_MS;
  if (planned === 0) return { elapsed, planned, left: 0, behind: 0, state: 'unplanned' };
  const before = sum(plan.slides.slice(0, slide)) * MINUTE_MS;
  const own = (plan.slides[slide] ?? 0) * MINUTE_MS;
  const onThis = (time.spent[slide] ?? 0) + (time.ended === null ? until - time.since : 0);
  const behind = elapsed - before - Math.min(own, onThis);
  const left = planned - elapsed;
  return { elapsed, planned, left, behind, state: stateOf(left, behind) };
}

function stateOf(left: number, behind: number): Pace['state'] {
  if (left < 0) return 'over';
  if (Math.abs(behind) <= ON_TIME_MS) return 'on-time';
  return behind > 0 ? 'late' : 'early';
}

/** How much of the plan (0 to 1) is used up by the clock, and how much the talk has reached. */
export function ringsOf(plan: Plan, slide: number, pace: Pace): { readonly used: number; readonly reached: number } {
  if (pace.planned === 0) return { used: 0, reached: 0 };
  const all = sum(plan.slides) || 1;
  return { used: Math.min(1, pace.elapsed / pace.planned), reached: Math.min(1, sum(plan.slides.slice(0, slide + 1)) / all) };
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
