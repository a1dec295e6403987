import type { KeptTalk } from '../lecture/kept-talk.ts';
import { placeOf, slideAt } from './lecture-view.ts';
import type { LectureMode } from './mode.ts';
import { beginLecture } from './next-lecture.ts';
import { attract } from './start-mode.ts';
import { findDeck, type World } from './world.ts';

/** What is kept of a talk at a time of main's clock; what undo remembers is not. */
export function keepTalk(mode: LectureMode, { library, now }: Pick<World, 'library' | 'now'>): KeptTalk {
  const { visit, shown, time, ink } = mode;
  const until = time.ended ?? now;
  const isRunning = time.ended === null;
  const { slide } = placeOf(mode);
  const own = (time.spent[slide] ?? 0) + (isRunning ? until - time.since : 0);
  const strokes = Object.fromEntries(Object.entries(ink.slides).map(([slide, on]) => [slide, on.strokes]));
  return {
    kind: 'kept-talk',
    deck: shown.deck,
    visit: { language: visit.language, aids: visit.aids, seed: visit.seed },
    slide: slideAt(shown, library),
    number: shown.slide,
    step: shown.step,
    open: shown.open,
    elapsed: until - time.began,
    spent: { ...time.spent, [slide]: own },
    ink: { count: ink.count, strokes },
  };
}

/** The talk goes on where it was, the time since then not counted; undefined where its deck or route is gone. */
export function takeUpTalk(kept: KeptTalk, world: World): LectureMode | undefined {
  const begun = beginLecture({ ...attract(world), visit: kept.visit }, kept.deck, world);
  const slides = findDeck(world.library, kept.deck)?.slides ?? [];
  if (!begun) return undefined;
  const found = slides.findIndex(({ id }) => id === kept.slide);
  const slide = found < 0 ? Math.min(kept.number, slides.length - 1) : found;
  const step = found < 0 ? 0 : Math.min(kept.step, slides[slide]?.steps ?? 0);
  const inks = Object.entries(kept.ink.strokes).map(([id, strokes]) => [id, { strokes, past: [], future: [] }] as const);
  return {
    ...begun,
    shown: { ...begun.shown, slide, step, open: kept.open },
    time: { began: world.now - kept.elapsed, spent: kept.spent, since: world.now, ended: null },
    ink: { count: kept.ink.count, slides: Object.fromEntries(inks) },
  };
}
