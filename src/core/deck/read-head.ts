import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { ACCENTS, type DeckHead, type Exhibition, PICTURES } from './deck.ts';
import type { Said } from './said.ts';
import { saidOfIssue, WITH_INPUT } from './said-of-issue.ts';
import type { Piece } from './split-slides.ts';

/** Why YAML that its parser refuses can't be used. */
export const NO_YAML: Said = { zh: '这里的写法读不出（YAML）', en: 'This can’t be read (as YAML)' };

/** What is wrong with a piece of YAML: `line` counts from 1 in the file. */
export interface HeadProblem {
  readonly line: number;
  readonly words: string;
  readonly why: Said;
}

type Read<T> =
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
  from: passages.default([]),
});
/** English needs more room than Chinese: about three times the characters. */
const translatedSchema = z.strictObject({
  name: z.string().min(1).max(28),
  title: z.string().min(1).max(160),
  unit: z.string().min(1).max(80),
  scene: columns,
  from: passages.default([]),
});
const exhibitionSchema = z.strictObject({
  source: z.string().min(1),
  title: z.string().min(1).max(40),
  standfirst: z.array(z.string().min(1).max(90)).min(1).max(3),
  credit: z.string().min(1).max(200),
  from: passages,
});

function readYaml<T>(piece: Piece, schema: z.ZodType<T>): Read<T> {
  const counter = new LineCounter();
  const document = parseDocument(piece.text, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      value: undefined,
      problems: document.errors.map((error) => ({
        line: piece.line + counter.linePos(error.pos[0]).line - 1,
        words: error.code,
        why: NO_YAML,
      })),
    };
  }
  const read = schema.safeParse(document.toJS({ maxAliasCount: 0 }), WITH_INPUT);
  if (read.success) return { value: read.data, problems: [] };
  const problems = read.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '');
    const line = piece.text.split('\n').findIndex((text) => text.startsWith(`${key}:`));
    return { line: piece.line + Math.max(0, line), words: key, why: saidOfIssue(issue) };
  });
  return { value: undefined, problems };
}

/** Reads a deck's front matter. `id` is the folder's name. */
export function readHead(piece: Piece, id: string): Read<{ head: DeckHead; source: string }> {
  const read = readYaml(piece, headSchema);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { source, ...rest } = read.value;
  return { value: { head: { id, ...rest }, source }, problems: read.problems };
}

/** Reads the head of a translated deck: its words alone. */
export function readTranslatedHead(piece: Piece): Read<Pick<DeckHead, 'name' | 'title' | 'unit' | 'scene' | 'from'>> {
  return readYaml(piece, translatedSchema);
}

/** Reads exhibition.yaml: the exhibition's own words and the article that they rest on. */
export function readExhibition(text: string): Read<{ exhibition: Exhibition; source: string }> {
  const read = readYaml({ text, line: 1 }, exhibitionSchema);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { source, ...exhibition } = read.value;
  return { value: { exhibition, source }, problems: read.problems };
}
