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
  const directions = (ROUND[count - 1] ?? []).map((degrees) => (degrees * Math.PI) / 180);
  const nearest = Math.min(...directions.flatMap((a, i) => directions.slice(i + 1).map((b) => 2 * Math.abs(Math.sin((a - b) / 2)))));
  const core = 126;
  const orbit = count > 4 ? 372 : 328;
  const outer = Math.min(178.5, (orbit * nearest - GAP) / 2, orbit - core - RIM - GAP);
  // The wheel is fitted between the horizon and the words on the floor, and stands in the middle of that room.
  const xs = [...directions.map((angle) => orbit * Math.cos(angle)), 0];
  const ys = [...directions.map((angle) => orbit * Math.sin(angle)), 0];
  const room = { top: horizon + 28, bottom: height - 172 };
  const tall = Math.max(...ys) - Math.min(...ys) + 2 * outer;
  const broad = Math.max(...xs) - Math.min(...xs) + 2 * outer;
  const scale = Math.min(1, (room.bottom - room.top) / tall, (width - 64) / broad);
  const y = (room.top + room.bottom - (Math.max(...ys) + Math.min(...ys)) * scale) / 2;
  const x = width / 2 - ((Math.max(...xs) + Math.min(...xs)) * scale) / 2;
  const discs = directions.map((angle) => ({
    x: x + orbit * scale * Math.cos(angle),
    y: y + orbit * scale * Math.sin(angle),
    radius: outer * scale - RIM,
  }));
  return { horizon, core: { x, y, radius: (core + RIM) * scale - RIM }, orbit: orbit * scale, discs, isWhole: true };
}
