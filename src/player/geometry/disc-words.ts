import { isChinese } from './is-chinese.ts';

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
/** A letter's breadth as a share of its size, spacing included. */
const LETTER = 0.55;

/** Sets a name, and a mark such as 筹备中 under it, into the lower field of a disc of this radius; the field rises when the words need room. */
export function discWords(name: string, mark: string, radius: number): DiscWords {
  const largest = Math.max(LEAST, Math.min(58, radius * 0.305));
  return isChinese(name) ? characters(name, mark, radius, largest) : letters(name, mark, radius, largest);
}

function characters(name: string, mark: string, radius: number, largest: number): DiscWords {
  const fitting = (radius * 1.6) / (1.04 * Math.max(1, [...name].length));
  const names = fitting >= LEAST ? [name] : halves(name);
  return placed(names, mark, radius, Math.max(LEAST, Math.min(largest, fitting)));
}

/** The largest size at which the name, whole or broken in two at a space, lies inside the disc. */
function letters(name: string, mark: string, radius: number, largest: number): DiscWords {
  const breaks = breaksOf(name);
  for (let size = Math.min(48, largest); size > LEAST; size -= 1) {
    for (const names of breaks) {
      const words = placed(names, mark, radius, size);
      if (words.lines.every((line) => isInside(line, radius))) return words;
    }
  }
  // In a small disc the field rises until the widest line lies inside.
  const last = breaks.at(-1) ?? [name];
  for (let lift = 0; lift < radius * 0.5; lift += 4) {
    const words = placed(last, mark, radius, LEAST, lift);
    if (words.lines.every((line) => isInside(line, radius))) return words;
  }
  return placed(last, mark, radius, LEAST);
}

function isInside({ text, size, y }: DiscLine, radius: number): boolean {
  return Math.hypot((text.length * size * LETTER) / 2, y) < radius - 3;
}

function placed(names: readonly string[], mark: string, radius: number, size: number, lift = 0): DiscWords {
  const lines = [...names.map((text) => ({ text, size, isMark: false })), ...(mark ? [{ text: mark, size: LEAST, isMark: true }] : [])];
  const total = lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  const ground = Math.min(radius * 0.16, radius - total * 1.42) - lift;
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

/** The name in one line, and in the two most even ones. */
function breaksOf(name: string): readonly (readonly string[])[] {
  const words = name.split(' ');
  const pairs = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (pair: readonly string[]) => Math.max(...pair.map(({ length }) => length));
  const [best] = pairs.sort((a, b) => longest(a) - longest(b));
  return best ? [[name], best] : [[name]];
}

function halves(name: string): readonly string[] {
  const all = [...name];
  const half = Math.floor(all.length / 2);
  return [all.slice(0, half).join(''), all.slice(half).join('')];
}

/** The core's name in one or two lines round its middle, or in its upper half when only that has risen; baselines in u below the centre. A mark of 32 u may stand below it. */
export function coreWords(name: string, hasMark: boolean, radius: number, isWhole: boolean): readonly DiscLine[] {
  const middle = isWhole ? (hasMark ? -18 : 0) : -radius * (hasMark ? 0.6 : 0.4);
  const wanted = Math.min(radius * 0.4, 70);
  const line = (text: string, size: number, y: number): DiscLine => ({ text, size, y: y + size * 0.36, isMark: false });
  if (isChinese(name)) return [line(name, wanted, middle)];
  const names = breaksOf(name).at(-1) ?? [name];
  for (let size = wanted; ; size = Math.max(LEAST, size - 1)) {
    const lines = names.map((text, index) => line(text, size, middle + (index - (names.length - 1) / 2) * size * LEADING));
    const fits = lines.every(
      ({ text, y }) => Math.hypot((text.length * size * LETTER) / 2, Math.max(Math.abs(y), Math.abs(y - size * 0.72))) < radius - 6,
    );
    if (fits || size <= LEAST) return lines;
  }
}
