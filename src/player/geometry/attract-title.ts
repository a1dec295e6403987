import type { Format } from '../format.ts';
import type { SceneKind } from './attract-frame.ts';
import { isChinese } from './is-chinese.ts';
import { titleColumns } from './title-columns.ts';

/** A title of attract: Chinese hangs in columns from the right, other scripts stand in lines. */
export interface AttractTitle {
  readonly isVertical: boolean;
  readonly parts: readonly string[];
  /** Type size of the parts in u. */
  readonly size: number;
  /** The room of the lines, in u; columns take their own. */
  readonly width: number;
}

/** Sets a scene's title into the room that its picture leaves; `scene` are its own columns or lines, `name` what stands in when there are none. */
export function attractTitle(format: Format, kind: SceneKind, scene: readonly string[], name: string): AttractTitle {
  const isVertical = isChinese(scene.join('') || name);
  const { shape } = format;
  if (isVertical) {
    const parts = scene.length > 0 ? scene : titleColumns(name);
    const room = COLUMNS[shape];
    const longest = Math.max(...parts.map((part) => [...part].length));
    const largest = kind === 'hills' || shape === 'portrait' ? 184 : 152;
    const size = Math.min(largest, room.height[kind] / (longest * 1.05), room.width / (parts.length * 1.06));
    return { isVertical, parts, size, width: 0 };
  }
  const room = LINES[shape];
  const sizeOf = (lines: readonly string[]) =>
    Math.min(
      room.size,
      room.width[kind] / (Math.max(...lines.map((line) => line.length)) * LETTER),
      room.height[kind] / (lines.length * 1.12),
    );
  const given = scene.length > 0 ? scene : inLines(name);
  const parts = sizeOf(given) < LEAST_LINE ? inLines(given.join(' ')) : given;
  return { isVertical, parts, size: sizeOf(parts), width: room.width[kind] };
}

/** A letter's breadth as a share of its size, generously. */
const LETTER = 0.58;
/** Lines that would be smaller are broken anew, in u. */
const LEAST_LINE = 52;

/** Room of the columns in u, above and beside the picture. */
const COLUMNS = {
  landscape: { width: 350, height: { hills: 600, towers: 720, window: 720, stall: 720 } },
  portrait: { width: 700, height: { hills: 740, towers: 580, window: 700, stall: 580 } },
  square: { width: 334, height: { hills: 560, towers: 500, window: 480, stall: 500 } },
} as const;

/** Room of the lines in u, above and beside the picture, and their largest type. */
const LINES = {
  landscape: {
    size: 96,
    width: { hills: 500, towers: 490, window: 500, stall: 490 },
    height: { hills: 330, towers: 460, window: 400, stall: 460 },
  },
  portrait: {
    size: 150,
    width: { hills: 910, towers: 910, window: 910, stall: 910 },
    height: { hills: 350, towers: 350, window: 440, stall: 440 },
  },
  square: {
    size: 80,
    width: { hills: 470, towers: 460, window: 500, stall: 400 },
    height: { hills: 300, towers: 245, window: 300, stall: 300 },
  },
} as const;

/** Breaks a name at its spaces into lines of about ten letters. */
function inLines(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 11) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
