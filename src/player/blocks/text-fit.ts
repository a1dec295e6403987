import { dividedWord } from './divided-word.ts';
import { cutIntoPhrases } from './phrases.ts';

/** Widths of Latin characters in their type size, as measured in the bundled bold serif, which is the widest that is used. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}mMW]/u, 1.01],
  [/[wHDGKNOQU&]/u, 0.84],
  [/[ABCRTVXY]/u, 0.74],
  [/[bdhknpqu\p{Lu}]/u, 0.68],
  [/[fijlt]/u, 0.38],
  [/[\s]/u, 0.27],
  [/[rsz]/u, 0.51],
  [/[a-z\d+]/u, 0.6],
];

/** How wide a text is in its own type size, roughly and never too little; marks are half as wide as Chinese characters. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (WIDTHS.find(([kind]) => kind.test(each))?.[1] ?? 0.5), 0);
}

/** A piece that a line may end after, with its widths in ems: in the middle of a line, at its end, and those of its two parts when it may be divided. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly atEnd: number;
  readonly parts: readonly [head: string, headWidth: number, tail: string, tailWidth: number] | undefined;
}

/** Chinese phrases and Latin words with their space. */
function piecesOf(text: string): readonly Piece[] {
  return cutIntoPhrases(text)
    .flatMap((piece) => piece.match(/\S+\s*|\s+/gu) ?? [])
    .map((piece) => {
      const [head = '', tail] = dividedWord(piece);
      const parts = tail === undefined ? undefined : ([`${head}-`, emsOf(`${head}-`), tail, emsOf(tail)] as const);
      return { text: piece, width: emsOf(piece), atEnd: emsOf(piece.trimEnd()), parts };
    });
}

/** The text in so many lines or fewer, line i no wider than `room(i)` ems; undefined when it doesn't go in. English words are divided only when asked. */
export function linesWithin(text: string, count: number, room: (line: number) => number, divides = false): readonly string[] | undefined {
  return lay(piecesOf(text), count, room, divides);
}

function lay(pieces: readonly Piece[], count: number, room: (line: number) => number, divides: boolean): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const { text, width: full, atEnd, parts } of pieces) {
    if (width + atEnd > room(lines.length)) {
      if (line !== '' && atEnd <= room(lines.length + 1)) end();
      else if (!divides || !parts) return undefined;
      else {
        const [head, headWidth, tail, tailWidth] = parts;
        if (line !== '' && width + headWidth > room(lines.length)) end();
        if (width + headWidth > room(lines.length)) return undefined;
        line += head;
        end();
        line = tail;
        width = tailWidth;
        if (lines.length >= count) return undefined;
        continue;
      }
    }
    line += text;
    width += full;
    if (lines.length >= count) return undefined;
  }
  if (emsOf(line.trimEnd()) > room(lines.length)) return undefined;
  end();
  return lines.length <= count ? lines : undefined;
}

/** Words set in a round place: their size in u, and their lines. */
export interface RoundWords {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Line height in the type's size. */
export const LEADING = 1.2;
/** A setting with fewer lines is taken when its type is at least this share of the largest. */
const CALMER = 0.84;

/** Where words are set: the sizes they may have in u, and how wide line i of `count` may be at a size, in u. */
interface Place {
  readonly largest: number;
  readonly least: number;
  readonly room: (line: number, count: number, size: number) => number;
}

/** A text in the middle of a disc of this radius, from `largest` down to `least` u, in few and even lines; `above` u over it are taken by something else. Undefined when even the least is too large. */
export function wordsInDisc(text: string, radius: number, largest: number, least: number, above = 0): RoundWords | undefined {
  const room = (line: number, count: number, size: number) => {
    const height = count * size * LEADING + above;
    const top = above - height / 2 + line * size * LEADING;
    return chord(radius, Math.max(Math.abs(top + size * 0.14), Math.abs(top + size * 1.06)));
  };
  return setIn(text, { largest, least, room });
}

/** A text that stands `foot` u over the ground of a half disc of this radius, as in a disc. */
export function wordsInDome(text: string, radius: number, foot: number, largest: number, least: number): RoundWords | undefined {
  const room = (line: number, count: number, size: number) => chord(radius, foot + ((count - line - 1) * LEADING + 0.94) * size);
  return setIn(text, { largest, least, room });
}

/** A text in a column `width` u wide, at its full size in few lines or smaller, down to 32 u. */
export function inColumn(text: string, width: number, largest: number, least = 32): RoundWords {
  return setIn(text, { largest, least, room: () => width }) ?? { size: least, lines: [text] };
}

function chord(radius: number, distance: number): number {
  return 2 * Math.sqrt(Math.max(0, radius ** 2 - distance ** 2));
}

function setIn(text: string, place: Place): RoundWords | undefined {
  const pieces = piecesOf(text);
  const settings = (divides: boolean) => [1, 2, 3, 4, 5].flatMap((count) => setInLines(count, pieces, place, divides) ?? []);
  const whole = settings(false);
  const found = whole.length > 0 ? whole : settings(true);
  const most = Math.max(...found.map(({ size }) => size));
  return found.find(({ size }) => size >= most * CALMER);
}

function setInLines(count: number, pieces: readonly Piece[], { largest, least, room }: Place, divides: boolean): RoundWords | undefined {
  for (let size = largest; size >= least; size -= 1) {
    // the narrowest share of the room that holds the lines makes them of like length
    for (let share = 0.5; share < 1.01; share += 0.05) {
      const lines = lay(pieces, count, (line) => (room(line, count, size) * share) / size, divides);
      if (lines?.length === count) return { size, lines };
    }
  }
  return undefined;
}
