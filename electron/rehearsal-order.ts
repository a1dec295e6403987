import * as z from 'zod';
import { AIDS } from '../src/core/kiosk/visit.ts';
import { LANGUAGES } from '../src/core/language.ts';

/** The environment variable by which `npm run check` tells what to rehearse. */
export const REHEARSAL_ORDER = 'CONCENTRIC_REHEARSAL';

const order = z.strictObject({
  /** The slides folder, and the one that pictures and rendered.json go to. */
  slides: z.string().min(1),
  to: z.string().min(1),
  ways: z.array(
    z.strictObject({
      size: z.strictObject({ width: z.number().int().min(100).max(8000), height: z.number().int().min(100).max(8000) }),
      language: z.enum(LANGUAGES),
      aids: z.array(z.enum(AIDS)),
      deck: z.string().optional(),
    }),
  ),
  /** Hidden pages at work at the same time. */
  pages: z.number().int().min(1).max(8),
});
export type RehearsalOrder = z.infer<typeof order>;

/** Reads the order; throws on anything else, for only our own tools write it. */
export function readRehearsalOrder(text: string | undefined): RehearsalOrder {
  return order.parse(JSON.parse(text ?? 'null'));
}
