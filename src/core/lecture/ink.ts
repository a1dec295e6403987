/** The four pens, by colour. */
export const PENS = ['red', 'gold', 'blue', 'black'] as const;
export type Pen = (typeof PENS)[number];

/** What a presenter holds over the slide: nothing, a light, a pen, the eraser. */
export const HANDS = ['empty', 'laser', 'spotlight', ...PENS, 'eraser'] as const;
export type Hand = (typeof HANDS)[number];

/** Whether the hand draws. */
export function isPen(hand: Hand): hand is Pen {
  return PENS.some((pen) => pen === hand);
}

/** One key or button for all pens takes the first, then the next colour, and after the last puts it down. */
export function penAfter(hand: Hand): Hand {
  const all: readonly Hand[] = [...PENS, 'empty'];
  return all[(all.indexOf(hand) + 1) % all.length] ?? 'empty';
}

/** Numbers of a stroke at most; a hand that goes on begins another. */
export const MOST_NUMBERS = 6000;

/** One line of a pen: x and y in u of the slide and pressure (0 to 1) of each point, in turn. */
export interface Stroke {
  /** Unique in its talk. */
  readonly id: number;
  readonly pen: Pen;
  readonly points: readonly number[];
}

/** What was drawn on a slide, and what undo and redo lead to. */
export interface SlideInk {
  readonly strokes: readonly Stroke[];
  readonly past: readonly (readonly Stroke[])[];
  readonly future: readonly (readonly Stroke[])[];
}

/** All ink of a talk: a slide's id → its ink. */
export interface Ink {
  /** How many strokes were ever drawn: the next one's id. */
  readonly count: number;
  readonly slides: Readonly<Record<string, SlideInk>>;
}

/** What a hand does to the ink of a slide. */
export type InkEvent =
  | { readonly type: 'stroke-drawn'; readonly pen: Pen; readonly points: readonly number[] }
  | { readonly type: 'stroke-erased'; readonly stroke: number }
  | { readonly type: 'ink-undone' }
  | { readonly type: 'ink-redone' }
  /** Everything on the slide is wiped off; undo brings it back. */
  | { readonly type: 'ink-cleared' };

/** What undo remembers of a slide. */
const MOST_STEPS = 100;
const NONE: SlideInk = { strokes: [], past: [], future: [] };

/** A talk in which nothing was drawn yet. */
export const NO_INK: Ink = { count: 0, slides: {} };

/** The ink of this slide. */
export function inkOn(ink: Ink, slide: string): SlideInk {
  return ink.slides[slide] ?? NONE;
}

/** Ink after a hand has done something on this slide; the same object when that changes nothing. */
export function nextInk(ink: Ink, slide: string, event: InkEvent): Ink {
  const on = inkOn(ink, slide);
  const next = nextOn(on, event, ink.count);
  if (next === on) return ink;
  return { count: event.type === 'stroke-drawn' ? ink.count + 1 : ink.count, slides: { ...ink.slides, [slide]: next } };
}

function nextOn(on: SlideInk, event: InkEvent, id: number): SlideInk {
  const { strokes, past, future } = on;
  switch (event.type) {
    case 'stroke-drawn':
      return changed(on, [...strokes, { id, pen: event.pen, points: event.points }]);
    case 'stroke-erased':
      return changed(
        on,
        strokes.filter((stroke) => stroke.id !== event.stroke),
      );
    case 'ink-cleared':
      return changed(on, []);
    case 'ink-undone': {
      const before = past.at(-1);
      return before ? { strokes: before, past: past.slice(0, -1), future: [strokes, ...future] } : on;
    }
    case 'ink-redone': {
      const [after, ...rest] = future;
      return after ? { strokes: after, past: [...past, strokes], future: rest } : on;
    }
    default:
      return event satisfies never;
  }
}

function changed(on: SlideInk, strokes: readonly Stroke[]): SlideInk {
  if (strokes.length === on.strokes.length) return on;
  return { strokes, past: [...on.past, on.strokes].slice(-MOST_STEPS), future: [] };
}
