import * as z from 'zod';
import { DECK_ID } from '../deck/deck-id.ts';
import { AIDS } from '../kiosk/visit.ts';
import { LANGUAGES } from '../language.ts';
import { PENS } from './ink.ts';
import { pointsReader } from './pointing.ts';

/** How long after its last sign of life a talk is offered again, ms. */
export const OFFERED_MS = 10 * 60_000;

const natural = z.number().int().min(0);
const stroke = z.strictObject({ id: natural, pen: z.enum(PENS), points: pointsReader.readonly() });
const keptTalk = z.strictObject({
  kind: z.literal('kept-talk'),
  deck: z.string().regex(DECK_ID),
  visit: z.strictObject({ language: z.enum(LANGUAGES), aids: z.array(z.enum(AIDS)).readonly(), seed: z.number() }),
  /** The id of the audience's slide, its number should the id be gone, and what is shown and open on it. */
  slide: z.string(),
  number: natural,
  step: natural,
  open: z.record(z.string(), natural.nullable()),
  /** How long was spoken, in all and about each slide, ms. */
  elapsed: z.number().min(0),
  spent: z.record(z.coerce.number().int(), z.number()),
  ink: z.strictObject({ count: natural, strokes: z.record(z.string(), z.array(stroke).readonly()) }),
});

/** All of a talk that a new start needs: plain data for a disk. */
export type KeptTalk = z.infer<typeof keptTalk>;

/** What stands in the file: the talk, and when it was written (ms since 1970). */
export interface TalkOnDisk {
  readonly at: number;
  readonly talk: KeptTalk;
}

const onDisk = z.strictObject({ at: z.number(), talk: keptTalk });

/** Rebuilds what a file holds; undefined where it isn't a talk. */
export function readKeptTalk(text: string): TalkOnDisk | undefined {
  try {
    return onDisk.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
