/** One line of words on a disc: its baseline below the disc's centre and its size, in u. */
export interface DiscLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly isMark: boolean;
}

/** Where a disc's ground meets its name field, in u below the centre, and the lines in the field. */
export interface DiscWords {
  readonly ground: number;
  readonly lines: readonly DiscLine[];
}

/** Nothing for visitors is smaller, in u. */
const LEAST = 32;
/** A line's room as a share of its size. */
const LEADING = 1.16;

/** Sets a name, and a mark such as 筹备中 under it, into the lower field of a disc of this radius; the field rises when the words need room. */
export function discWords(name: string, mark: string, radius: number): DiscWords {
  const largest = Math.max(LEAST, Math.min(58, radius * 0.305));
  const fitting = (radius * 1.6) / (1.04 * Math.max(1, [...name].length));
  const names = fitting >= LEAST ? [name] : halves(name);
  const size = Math.max(LEAST, Math.min(largest, fitting));
  const lines = [...names.map((text) => ({ text, size, isMark: false })), ...(mark ? [{ text: mark, size: LEAST, isMark: true }] : [])];
  const total = lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  const ground = Math.min(radius * 0.16, radius - total * 1.42);
  let top = ground + (radius - ground) * 0.4 - total / 2;
  return {
    ground,
    lines: lines.map((line) => {
      const middle = top + (line.size * LEADING) / 2;
      top += line.size * LEADING;
      return { ...line, y: middle + line.size * 0.36 };
    }),
  };
}

function halves(name: string): readonly string[] {
  const characters = [...name];
  const half = Math.floor(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}
