import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';
import { emsOf, inColumn, LEADING, type RoundWords } from './text-fit.ts';

/** Where the quarter rings lie, in u: their centre, their radii from the core outwards, the size of the names on the horizon. */
export interface TreeLayout {
  readonly center: Spot;
  readonly radii: readonly number[];
  readonly size: number;
}

/** Quarter rings at the left edge; the core a little smaller than a step, as its name begins at the margin, or larger than one for a long name. */
export function treeLayout({ shape, horizon }: Format, levels: number, hasLongCore = false): TreeLayout {
  const [outer, y, size] =
    shape === 'landscape' ? [1012, horizon, 38] : shape === 'portrait' ? [950, horizon - 352, 36] : [hasLongCore ? 868 : 840, horizon, 33];
  const core = hasLongCore ? 1.3 : 0.94;
  const step = outer / (levels - 1 + core);
  const radii = Array.from({ length: levels }, (_, index) => Math.round(step * (index + core)));
  return { center: { x: -3, y }, radii, size };
}

/** A core's name that is wider than this, in characters, needs a larger core. */
const LONG_CORE = 7;
/** How far the last lines stand over the horizon, and what is left free beside a name, in u. */
const FOOT = 36;
const BESIDE = 12;

/** Whether the core has a name that begins at the margin and wants more room than a step. */
export function hasLongCore([core = '']: readonly string[]): boolean {
  return emsOf(core) > LONG_CORE;
}

/** A level's name, in u: its lines, where each of them begins or has its middle, and how high the uppermost reaches over the horizon. */
export interface TreeName extends RoundWords {
  readonly anchor: 'start' | 'middle';
  readonly spots: readonly Spot[];
  readonly top: number;
}

/** Names stand on the horizon in one size; a long one in lines, as its ring has room upwards, each in the middle of what the ring has there. A long core's begins at the margin. */
export function treeNames(names: readonly string[], { center, radii, size }: TreeLayout): readonly TreeName[] {
  const isLong = hasLongCore(names);
  const set = (name: string, index: number, largest: number) => {
    const inner = radii[index - 1] ?? 0;
    const outer = radii[index] ?? 0;
    const room = index > 0 ? outer - inner - BESIDE : isLong ? outer * 0.82 - 26 : outer * 0.84;
    return inColumn(name, room, largest);
  };
  const common = Math.min(...names.map((name, index) => set(name, index, size).size));
  return names.map((name, index) => {
    const { lines, size: type } = set(name, index, common);
    const feet = lines.map((_, line) => FOOT + (lines.length - 1 - line) * type * LEADING);
    const between = index === 0 ? undefined : middles(lines, type, feet, radii[index - 1] ?? 0, radii[index] ?? 0);
    const x = isLong ? 30 : (radii[0] ?? 0) * 0.56;
    const spots = feet.map((foot, line) => ({ x: center.x + (between?.[line] ?? x), y: center.y - foot }));
    return { size: type, lines, anchor: index === 0 && isLong ? 'start' : 'middle', spots, top: (feet[0] ?? FOOT) + type * 0.8 };
  });
}

/** Where the lines have their middles, to the right of the centre: one over the other; a line that would cross its ring there steps aside. */
function middles(lines: readonly string[], size: number, feet: readonly number[], inner: number, outer: number): readonly number[] {
  const spans = lines.map((line, index) => {
    const half = (emsOf(line) * size + BESIDE) / 2;
    const foot = feet[index] ?? FOOT;
    return { from: across(inner, foot) + half, to: across(outer, foot + size * 0.7) - half };
  });
  const from = Math.max(...spans.map((span) => span.from));
  const to = Math.min(...spans.map((span) => span.to));
  const common = (from + to) / 2;
  return spans.map((span) => Math.max(span.from, Math.min(span.to, common)));
}

function across(radius: number, height: number): number {
  return Math.sqrt(Math.max(0, radius ** 2 - height ** 2));
}
