import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Problem } from '../../src/core/deck/problem.ts';
import { AIDS } from '../../src/core/kiosk/visit.ts';
import { LANGUAGES } from '../../src/core/language.ts';

const said = z.strictObject({ zh: z.string(), en: z.string() });
const share = z.number();
const seenAt = z.strictObject({
  size: z.string(),
  language: z.enum(LANGUAGES),
  aids: z.array(z.enum(AIDS)),
  state: z.string(),
  picture: z.string(),
  boxes: z.array(z.strictObject({ left: share, top: share, right: share, bottom: share })),
});
const problem = z.strictObject({
  severity: z.enum(['error', 'warning', 'todo']),
  rule: z.string(),
  file: z.string(),
  line: z.number(),
  words: z.string(),
  why: said,
  instead: said,
  slide: z.string().exactOptional(),
  seen: z.array(seenAt),
});

/** Reads what a rehearsal has written; throws when it isn't there or is something else. */
export async function readRenderedProblems(file: string): Promise<readonly Problem[]> {
  return z.array(problem).parse(JSON.parse(await readFile(file, 'utf8')));
}
