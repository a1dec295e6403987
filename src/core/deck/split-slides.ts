/** A piece of a deck file; `line` is its first line, from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** The front matter (undefined when there is none) and the slides between `---` lines, each with its notes cut off. */
export interface Split {
  readonly head: Piece | undefined;
  readonly slides: readonly { readonly body: Piece; readonly notes: Piece | undefined }[];
}

const NOTE = /^Note:[ \t]*/;

/** Cuts a deck's text at its `---` lines. A slide separator always separates, so a bad fence spoils its own slide only. Empty slides are left out. */
export function splitSlides(text: string): Split {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let start = 0;
  let head: Piece | undefined;
  if (lines[0]?.trimEnd() === '---') {
    const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    if (close > 0) {
      head = { text: lines.slice(1, close).join('\n'), line: 2 };
      start = close + 1;
    }
  }
  const slides: { body: Piece; notes: Piece | undefined }[] = [];
  const add = (start: number, to: number) => {
    const blank = lines.slice(start, to).findIndex((line) => line.trim() !== '');
    if (blank < 0) return;
    const from = start + blank;
    const own = lines.slice(from, to);
    const note = own.findIndex((line) => NOTE.test(line));
    const body = { text: (note < 0 ? own : own.slice(0, note)).join('\n'), line: from + 1 };
    const notes = note < 0 ? undefined : { text: own.slice(note).join('\n').replace(NOTE, ''), line: from + note + 1 };
    slides.push({ body, notes });
  };
  for (let line = start; line < lines.length; line++) {
    if (lines[line]?.trimEnd() !== '---') continue;
    add(start, line);
    start = line + 1;
  }
  add(start, lines.length);
  return { head, slides };
}

/** The text down to the end of its front matter, so that a head can be read before thousands of slides; a text without one is cut after its first line. */
export function headOf(text: string): string {
  let end = text.indexOf('\n');
  while (end >= 0) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    if (line.trimEnd() === '---') return text.slice(0, end + 1 + line.length);
    end = next;
  }
  return text.slice(0, Math.max(0, text.indexOf('\n')));
}
