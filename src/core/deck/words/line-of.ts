/** The lines of the text that was looked at last: a deck of thousands of slides asks for lines of the same text thousands of times. */
let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

function linesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split(/\r\n|\r|\n/) };
  return last.lines;
}

/** The first line (from 1) at or below `from` that `pattern` fits; `from` itself when none does, or when there is no text. */
export function lineOf(text: string, from: number, pattern: RegExp): number {
  const lines = linesOf(text);
  for (let line = from; line <= lines.length; line++) if (pattern.test(lines[line - 1] ?? '')) return line;
  return from;
}

/** The text of a line (from 1); empty when there is none. */
export function lineText(text: string, line: number): string {
  return linesOf(text)[line - 1] ?? '';
}

/** The line (from 1) of a key of YAML at the left edge; 1 when it isn't there. */
export function keyLine(text: string, key: string): number {
  return lineOf(text, 1, new RegExp(`^${key}:`));
}

/** The first line (from 1) that holds the words; 1 when none does. */
export function lineHolding(text: string, words: string): number {
  const at = linesOf(text).findIndex((line) => line.includes(words));
  return at < 0 ? 1 : at + 1;
}
