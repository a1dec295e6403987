import * as z from 'zod';

/** A rectangle on the page, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page can find wrong with itself, each by a rule of its own in src/player/rehearsal. */
export const FAULTS = [
  'cut-text',
  'crossed-text',
  'small-text',
  'small-target',
  'close-targets',
  'out-of-reach',
  'empty',
  'lost-picture',
  'lost-film',
] as const;
/** And what only its picture tells. */
export type Fault = (typeof FAULTS)[number] | 'pale-text';

/** One thing that is wrong on a page as it stands. */
export interface Sight {
  readonly fault: Fault;
  /** The words it befalls, as they are written; of a picture its file; empty when there are none. */
  readonly words: string;
  /** What else has to do with it: the other words, the other button. */
  readonly other: string;
  /** Size of type in u, or contrast; 0 where nothing is measured. */
  readonly measured: number;
  readonly box: Box;
  /** The block's id, where it lies in one. */
  readonly block: string;
}

/** A line of text on the page, for whoever holds it against the picture. */
export interface SeenText {
  readonly text: string;
  readonly block: string;
  /** The ink: red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
  readonly ink: readonly [number, number, number, number];
  readonly box: Box;
}

/** What a page saw when it looked at itself. */
export interface Look {
  /** The page's size, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly sights: readonly Sight[];
  readonly texts: readonly SeenText[];
}

const number = z.number();
const box = z.strictObject({ left: number, top: number, right: number, bottom: number });
const words = z.string().max(10_000);

/** Rebuilds a look from whatever a page has sent. */
export const lookReader: z.ZodType<Look> = z.strictObject({
  width: number,
  height: number,
  sights: z.array(z.strictObject({ fault: z.enum(FAULTS), words, other: words, measured: number, box, block: words })).max(10_000),
  texts: z.array(z.strictObject({ text: words, block: words, ink: z.tuple([number, number, number, number]), box })).max(10_000),
});
