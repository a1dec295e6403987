import type { Format } from '../format.ts';

/** A disc in u: its centre and the radius of its picture; a rim of RIM u lies round it. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Home's wheel in u: the core, one shared ring round it, and the discs on that ring in the decks' order. */
export interface Wheel {
  readonly horizon: number;
  readonly core: Disc;
  readonly orbit: number;
  readonly discs: readonly Disc[];
  /** Whether the whole wheel is seen (portrait) or only what has risen above the horizon. */
  readonly isWhole: boolean;
}

/** Paper ring and half its line round every disc, in u. */
export const RIM = 14.5;
/** Least room between two targets, in u. */
export const GAP = 16;

/** Places 1 to 8 discs: half a wheel risen over the horizon in landscape and 5:4, a whole wheel in the sea in portrait. */
export function homeWheel(format: Format, count: number): Wheel {
  const discs = Math.min(8, Math.max(1, count));
  if (format.shape === 'portrait') return wheelInTheSea(format, discs);
  // Numbers of the look book for four discs; more discs need a longer ring.
  const base =
    format.shape === 'square'
      ? { orbit: 438, radius: 133, core: 150, x: 742, more: 30 }
      : { orbit: 548, radius: 164, core: 184, x: 1174, more: 23 };
  const x = format.shape === 'square' ? (base.x * format.width) / 1350 : format.width - 746;
  return risenWheel(format, discs, { ...base, x });
}

function risenWheel(
  { width, horizon }: Format,
  count: number,
  base: { readonly x: number; readonly orbit: number; readonly radius: number; readonly core: number; readonly more: number },
): Wheel {
  const half = Math.PI / count / 2;
  // Both neighbours and the horizon keep their distance from a disc of this outer radius.
  const outerOn = (orbit: number) => Math.min(base.radius + RIM, orbit * Math.sin(half) - GAP / 2);
  const wanted = base.orbit + base.more * Math.max(0, count - 4);
  const widest = (width / 2 - 24 + GAP / 2) / (Math.cos(half) + Math.sin(half));
  const orbit = Math.min(wanted, widest);
  const outer = outerOn(orbit);
  const reach = orbit * Math.cos(half) + outer;
  const x = Math.max(24 + reach, Math.min(base.x, width - 24 - reach));
  const discs = Array.from({ length: count }, (_, index) => {
    const angle = Math.PI - half * (2 * index + 1);
    return { x: x + orbit * Math.cos(angle), y: horizon - orbit * Math.sin(angle), radius: outer - RIM };
  });
  return { horizon, core: { x, y: horizon, radius: base.core }, orbit, discs, isWhole: false };
}

/** Directions of the discs round the core in portrait, in degrees clockwise from the right, in reading order. */
const ROUND: readonly (readonly number[])[] = [
  [0],
  [180, 0],
  [210, 330, 90],
  [214.6, 325.4, 145.4, 34.6],
  [234, 306, 162, 18, 90],
  [240, 300, 180, 0, 120, 60],
  [270, 218.6, 321.4, 167.1, 12.9, 115.7, 64.3],
  [247.5, 292.5, 202.5, 337.5, 157.5, 22.5, 112.5, 67.5],
];

function wheelInTheSea({ width, height }: Format, count: number): Wheel {
  const horizon = height - (count > 4 ? 1040 : 958);
  const orbit = count > 4 ? 372 : 328;
  const spots = (ROUND[count - 1] ?? []).map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return { x: orbit * Math.cos(angle), y: orbit * Math.sin(angle) };
  });
  // The wheel is fitted between the horizon and the words on the floor, and stands in the middle of that room.
  const room = { top: horizon + 28, bottom: height - 172, width: width - 64 };
  const xs = spanOf(spots.map(({ x }) => x));
  const ys = spanOf(spots.map(({ y }) => y));
  const scaleOf = (outer: number) => Math.min(1, (room.bottom - room.top) / (ys.length + 2 * outer), room.width / (xs.length + 2 * outer));
  const first = scaleOf(outerRadius(spots, orbit, GAP));
  // What is made smaller must have begun with more room between the discs.
  const outer = outerRadius(spots, orbit, GAP / first);
  const scale = scaleOf(outer);
  const x = width / 2 - xs.middle * scale;
  const y = (room.top + room.bottom) / 2 - ys.middle * scale;
  const discs = spots.map((spot) => ({ x: x + spot.x * scale, y: y + spot.y * scale, radius: outer * scale - RIM }));
  return { horizon, core: { x, y, radius: (CORE + RIM) * scale - RIM }, orbit: orbit * scale, discs, isWhole: true };
}

/** The core's radius in portrait, in u. */
const CORE = 126;

/** The largest outer radius that keeps `gap` between neighbours and to the core. */
function outerRadius(spots: readonly { readonly x: number; readonly y: number }[], orbit: number, gap: number): number {
  const chords = spots.flatMap((a, index) => spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(178.5, ...chords.map((chord) => (chord - gap) / 2), orbit - CORE - RIM - gap);
}

/** Length and middle of the stretch that holds these values and the core's 0. */
function spanOf(values: readonly number[]): { readonly length: number; readonly middle: number } {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { length: most - least, middle: (most + least) / 2 };
}
