import * as z from 'zod';
import { MOST_NUMBERS, PENS, type Pen } from './ink.ts';

/** What a presenter's hand does over the slide at this moment, places in u of the slide; it comes and goes many times a second and is remembered by nobody. */
export type Pointing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'light'; readonly light: 'laser' | 'spotlight'; readonly x: number; readonly y: number }
  /** A stroke that is being drawn, as far as it has come; numbers as in a finished one. */
  | { readonly kind: 'stroke'; readonly pen: Pen; readonly points: readonly number[] };

/** No hand is over the slide. */
export const POINTS_NOWHERE: Pointing = { kind: 'nothing' };

/** Far beyond the longest slide's sides, in u. */
const number = z.number().min(-10_000).max(10_000);
/** A stroke's numbers: three a point. */
export const pointsReader = z
  .array(number)
  .min(3)
  .max(MOST_NUMBERS)
  .refine((points) => points.length % 3 === 0);

/** Rebuilds what a page says of its presenter's hand, or fails. */
export const pointingReader: z.ZodType<Pointing> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('light'), light: z.enum(['laser', 'spotlight']), x: number, y: number }),
  z.strictObject({ kind: z.literal('stroke'), pen: z.enum(PENS), points: pointsReader }),
]);
