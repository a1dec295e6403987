import type { Prose } from './deck.ts';

/** One list item of a block, cut into cells at `|`. */
export interface RawItem {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A block as written, before its reader made a typed record of it. Lines count from 1 in the file. */
export interface RawBlock {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly items: readonly RawItem[];
  /** Paragraph text as written, line by line, `**` kept. */
  readonly lines: readonly string[];
  readonly children: readonly RawBlock[];
}

/** One slide as written. */
export interface RawSlide {
  readonly line: number;
  readonly title: { readonly lines: readonly string[]; readonly line: number } | undefined;
  readonly prose: readonly Prose[];
  readonly blocks: readonly RawBlock[];
  readonly notes: { readonly text: string; readonly line: number } | undefined;
}
