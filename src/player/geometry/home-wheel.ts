import type { Format } from '../format.ts';

/** A disc in u: its centre and the radius of its picture; a rim of RIM u lies round it. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Home's wheel in u: the core, one shared ring round it, and the discs on that ring in the decks' order; beyond eight a second ring inside the first. */
export interface Wheel {
  readonly horizon: number;
  readonly core: Disc;
  readonly orbit: number;
  /** Radius of a second ring inside it for the ninth disc and later ones; 0 when there is none. */
  readonly inner: number;
  readonly discs: readonly Disc[];
  /** Whether the whole wheel is seen (portrait) or only what has risen above the horizon. */
  readonly isWhole: boolean;
}

/** Paper ring and half its line round every disc, in u. */
export const RIM = 14.5;
/** Least room between two targets, in u. */
export const GAP = 16;

/** Most discs on one ring, and on both. */
const ONE_RING = 8;
const MOST = 12;
/** With the low aid everything that is touched lies below this share of the screen's height. */
const LOW_FROM = 0.4;

/** Places 1 to 12 discs: half a wheel risen over the horizon in landscape and 5:4, a whole wheel in the sea in portrait. `isLow` keeps all of them in the lower 60 % of the screen. */
export function homeWheel(format: Format, count: number, isLow = false): Wheel {
  const discs = Math.min(MOST, Math.max(1, count));
  if (format.shape === 'portrait') return wheelInTheSea(format, discs, isLow);
  // Numbers of the look book for four discs; more discs need a longer ring.
  const base =
    format.shape === 'square'
      ? { orbit: 438, radius: 133, core: 150, x: 742, more: 30 }
      : { orbit: 548, radius: 164, core: 184, x: 1174, more: 23 };
  const x = format.shape === 'square' ? (base.x * format.width) / 1350 : format.width - 746;
  return risenWheel(format, discs, { ...base, x }, isLow ? format.horizon - LOW_FROM * format.height : format.horizon - 24);
}

interface Base {
  readonly x: number;
  readonly orbit: number;
  readonly radius: number;
  readonly core: number;
  /** What each disc beyond the fourth adds to the orbit. */
  readonly more: number;
}

function risenWheel({ width, horizon }: Format, count: number, base: Base, room: number): Wheel {
  const onOuter = Math.min(ONE_RING, count);
  const half = Math.PI / onOuter / 2;
  const wanted = base.orbit + base.more * Math.max(0, onOuter - 4);
  const widest = (width / 2 - 24 + GAP / 2) / (Math.cos(half) + Math.sin(half));
  // The topmost discs, whose outer radius follows from the orbit, reach no higher than the room.
  const highest = (room + GAP / 2) / (Math.sin(half) + Math.cos(onOuter % 2 ? 0 : half));
  const orbit = Math.min(wanted, widest, highest);
  // Both neighbours and the horizon keep their distance from a disc of this outer radius.
  const outer = Math.min(base.radius + RIM, orbit * Math.sin(half) - GAP / 2);
  const reach = orbit * Math.cos(half) + outer;
  const x = Math.max(24 + reach, Math.min(base.x, width - 24 - reach));
  const inner = count > ONE_RING ? orbit - 2 * outer - GAP : 0;
  const ring = (discs: number, radius: number): readonly Disc[] =>
    Array.from({ length: discs }, (_, index) => {
      const angle = Math.PI - (Math.PI / discs / 2) * (2 * index + 1);
      return { x: x + radius * Math.cos(angle), y: horizon - radius * Math.sin(angle), radius: outer - RIM };
    });
  const core = Math.min((base.core * Math.min(orbit, base.orbit)) / base.orbit, (inner || orbit) - outer - GAP - RIM);
  const discs = [...ring(onOuter, orbit), ...ring(count - onOuter, inner)];
  return { horizon, core: { x, y: horizon, radius: core }, orbit, inner, discs, isWhole: false };
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

function wheelInTheSea({ width, height }: Format, count: number, isLow: boolean): Wheel {
  const onOuter = Math.min(ONE_RING, count);
  const isDouble = count > ONE_RING;
  const wanted = height - (isDouble ? 1180 : count > 4 ? 1116 : 1034);
  const horizon = isLow ? Math.max(wanted, LOW_FROM * height - 28) : wanted;
  const orbit = isDouble ? 560 : count > 4 ? 372 : 328;
  const round = (directions: readonly number[] | undefined, radius: number) =>
    (directions ?? []).map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  const inner = isDouble ? INNER : 0;
  const spots = [...round(ROUND[onOuter - 1], orbit), ...round(ROUND[count - onOuter - 1], inner)];
  // The wheel is fitted between the horizon and the pills on the floor, and stands in the middle of that room.
  const room = { top: horizon + 28, bottom: height - 262, width: width - 64 };
  const xs = spanOf(spots.map((spot) => spot.x));
  const ys = spanOf(spots.map((spot) => spot.y));
  const scaleOf = (outer: number) => Math.min(1, (room.bottom - room.top) / (ys.length + 2 * outer), room.width / (xs.length + 2 * outer));
  const first = scaleOf(outerRadius(spots, inner || orbit, GAP));
  // What is made smaller must have begun with more room between the discs.
  const outer = outerRadius(spots, inner || orbit, GAP / first);
  const scale = scaleOf(outer);
  const x = width / 2 - xs.middle * scale;
  const y = (room.top + room.bottom) / 2 - ys.middle * scale;
  const discs = spots.map((spot) => ({ x: x + spot.x * scale, y: y + spot.y * scale, radius: outer * scale - RIM }));
  const core = { x, y, radius: (CORE + RIM) * scale - RIM };
  return { horizon, core, orbit: orbit * scale, inner: inner * scale, discs, isWhole: true };
}

/** The second ring's radius in portrait before it is fitted, in u. */
const INNER = 290;
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
