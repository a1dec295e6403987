import * as z from 'zod';
import type { Approval } from './approval.ts';
import { ACCENTS, type DeckHead, type Exhibition, PICTURES } from './deck.ts';
import type { Said } from './said.ts';
import { saidOfIssue, WITH_INPUT } from './said-of-issue.ts';
import type { Piece } from './split-slides.ts';
import { meant } from './text/meant.ts';
import { readYaml } from './yaml.ts';

/** What is wrong with a piece of YAML: `line` counts from 1 in the file. */
export interface HeadProblem {
  readonly line: number;
  readonly words: string;
  readonly why: Said;
  /** What to write, where that is known. */
  readonly instead?: Said;
}

/** What came of it, or the problems that are in the way. */
export type Read<T> =
  | { readonly value: T; readonly problems: readonly HeadProblem[] }
  | { readonly value: undefined; readonly problems: readonly HeadProblem[] };

const passages = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
const columns = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(/[|｜]/)
      .map((column) => column.trim())
      .filter((column) => column !== ''),
  );
const checked = z.strictObject({ by: z.string().min(1), date: z.string().min(1), words: z.string().default('') }).optional();
const headSchema = z.strictObject({
  name: z.string().min(1).max(8),
  title: z.string().min(1).max(60),
  unit: z.string().min(1).max(30),
  accent: z.enum(ACCENTS),
  picture: z.enum(PICTURES),
  place: z.number().int().min(0).max(99),
  draft: z.boolean().default(false),
  scene: columns,
  source: z.string().default('source.txt'),
  minutes: z.number().int().min(0).max(999).default(0),
  checked,
  from: passages.default([]),
});
/** English needs more room than Chinese: about three times the characters. */
const translatedSchema = z.strictObject({
  name: z.string().min(1).max(28),
  title: z.string().min(1).max(160),
  unit: z.string().min(1).max(80),
  scene: columns,
  translates: z.string().default(''),
  checked,
  from: passages.default([]),
});
const exhibitionSchema = z.strictObject({
  source: z.string().min(1),
  title: z.string().min(1).max(40),
  standfirst: z.array(z.string().min(1).max(90)).min(1).max(3),
  credit: z.string().min(1).max(200),
  from: passages,
});

/** Reads front matter by a schema; what is wrong is told with its line in the file. */
export function readPiece<T>(piece: Piece, schema: z.ZodType<T> & { readonly shape: object }): Read<T> {
  const yaml = readYaml(piece.text);
  if (yaml.kind === 'broken') {
    return { value: undefined, problems: yaml.faults.map((fault) => ({ ...fault, line: piece.line + fault.line - 1 })) };
  }
  const read = schema.safeParse(yaml.value, WITH_INPUT);
  if (read.success) return { value: read.data, problems: [] };
  const problems = read.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '');
    const line = piece.text.split('\n').findIndex((text) => text.startsWith(`${key}:`));
    return { line: piece.line + Math.max(0, line), words: key, why: saidOfIssue(issue), ...insteadOf(issue, Object.keys(schema.shape)) };
  });
  return { value: undefined, problems };
}

/** What was probably meant by a key or a value that isn't known. */
function insteadOf(issue: z.core.$ZodIssue, keys: readonly string[]): { readonly instead?: Said } {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return { instead: meant(issue.keys[0] ?? '', keys) };
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') return { instead: meant(issue.input, issue.values.map(String)) };
  return {};
}

/** A head, with what its file says beside it: about the article, the plan, and who looked it over. */
export interface ReadHead<T> {
  readonly head: T;
  readonly source: string;
  readonly minutes: number;
  readonly approval: Approval | undefined;
  readonly translates: string;
}

/** Reads a deck's front matter. `id` is the folder's name. */
export function readHead(piece: Piece, id: string): Read<ReadHead<DeckHead>> {
  const read = readPiece(piece, headSchema);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { source, minutes, checked: approval, ...rest } = read.value;
  return { value: { head: { id, ...rest }, source, minutes, approval, translates: '' }, problems: read.problems };
}

/** Reads the head of a translated deck: its words alone. Article and plan are the original's. */
export function readTranslatedHead(piece: Piece): Read<ReadHead<Pick<DeckHead, 'name' | 'title' | 'unit' | 'scene' | 'from'>>> {
  const read = readPiece(piece, translatedSchema);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { translates, checked: approval, ...head } = read.value;
  return { value: { head, source: '', minutes: 0, approval, translates }, problems: read.problems };
}

/** Reads exhibition.yaml: the exhibition's own words and the article that they rest on. */
export function readExhibition(text: string): Read<{ exhibition: Exhibition; source: string }> {
  const read = readPiece({ text, line: 1 }, exhibitionSchema);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { source, ...exhibition } = read.value;
  return { value: { exhibition, source }, problems: read.problems };
}
