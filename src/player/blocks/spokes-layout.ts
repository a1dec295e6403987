import type { Format } from '../format.ts';
import type { Spot } from './ring-geometry.ts';

/** One name, in u: where its spoke leaves the hub, its node on the outermost ring, where its words begin and how wide they may be. */
export interface Spoke {
  readonly start: Spot;
  readonly node: Spot;
  readonly words: Spot;
  readonly width: number;
  /** Size of its name, and the height that it may take. */
  readonly size: number;
  readonly room: number;
}

/** Where hub and spokes lie, in u. `radii` are the rings' from the hub outwards, the last carries the nodes. */
export interface SpokesLayout {
  readonly center: Spot;
  readonly radii: readonly number[];
  readonly spokes: readonly Spoke[];
  /** Where the hub's words stand: their middle, how wide they may be, and their largest size in two lines. */
  readonly hub: Spot & { readonly width: number; readonly twoLines: number };
}

/** The way of a spoke that goes out beyond the rings, from the right. */
const BREAKTHROUGH = (80 * Math.PI) / 180;

/** The frame of each shape: centre, hub and outer radius, the rows of a foremost, of a first among equals and of the last, the largest pitch, a foremost's share of room, type sizes. */
function frameOf({ shape, horizon }: Format, isWordy: boolean) {
  if (shape === 'portrait')
    return {
      x: isWordy ? -160 : 0,
      hub: isWordy ? 470 : 400,
      outer: 720,
      first: horizon - 872,
      equal: horizon - 690,
      most: 230,
      last: horizon - 104,
      head: 2.1,
      sizes: [88, 64],
      words: [65, isWordy ? 215 : 300],
    } as const;
  if (shape === 'square')
    return {
      x: 290,
      hub: 262,
      outer: 500,
      first: horizon - 462,
      equal: horizon - 462,
      most: 170,
      last: horizon - 56,
      head: 1.5,
      sizes: [76, 56],
      words: [290, 440],
    } as const;
  return {
    x: 385,
    hub: 320,
    outer: 596,
    first: horizon - 532,
    equal: horizon - 532,
    most: 170,
    last: horizon - 58,
    head: 1.15,
    sizes: [80, 60],
    words: [385, 540],
  } as const;
}

/** A hub on the horizon with three rings around it; nodes go down the outermost ring in rows, text at their right; without a foremost all are equals. Portrait: the hub lies in the lower left corner, further out when the names are long (`isWordy`). */
export function spokesLayout(format: Format, count: number, hasForemost = true, isWordy = false): SpokesLayout {
  const { x, hub, outer, last, most, sizes, words, ...frame } = frameOf(format, isWordy);
  const [first, head] = hasForemost ? [frame.first, frame.head] : [frame.equal, 1];
  const center = { x, y: format.horizon };
  const pitch = Math.min(most, (last - first) / (head + Math.max(0, count - 2)));
  const spokes = Array.from({ length: count }, (_, index): Spoke => {
    const y = index === 0 ? first : first + pitch * (head + index - 1);
    const height = center.y - y;
    // In portrait the first breaks through the outermost ring.
    const beyond = height > outer ? height / Math.sin(Math.min(BREAKTHROUGH, Math.atan(height / (90 - x)))) : outer;
    const angle = Math.asin(height / beyond);
    const node = { x: x + beyond * Math.cos(angle), y };
    const size = index === 0 && hasForemost ? sizes[0] : Math.min(sizes[1], pitch * 0.62);
    const below = height - size * (isWordy ? 0.9 : 0.4);
    const arc = below < outer ? x + Math.sqrt(outer ** 2 - below ** 2) + 16 : 0;
    const left = Math.max(node.x + (index === 0 ? 56 : 44), arc);
    return {
      start: { x: x + hub * Math.cos(angle), y: center.y - hub * Math.sin(angle) },
      node,
      words: { x: left, y },
      width: format.width - 65 - left,
      size,
      room: index === 0 ? pitch * head : Math.min(pitch, 2 * height),
    };
  });
  const radii = [0, 1, 2, 3].map((ring) => hub + ((outer - hub) * ring) / 3);
  const middle = words[0] === 65 ? words[0] + words[1] / 2 : words[0];
  return {
    center,
    radii,
    spokes,
    hub: { x: middle, y: format.horizon - hub * 0.17, width: words[1], twoLines: hub * (middle === x ? 0.28 : 0.21) },
  };
}
