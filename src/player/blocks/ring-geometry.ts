/** A point in u. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Radii whose areas stand to each other as the values; the largest value gets `largest`. */
export function areaRadii(values: readonly number[], largest: number): readonly number[] {
  const top = Math.max(...values);
  return values.map((value) => (top > 0 ? largest * Math.sqrt(Math.max(0, value) / top) : 0));
}

/** The point at this many degrees, clockwise from the right, rounded to a tenth of a u. */
export function spotOn(center: Spot, radius: number, degrees: number): Spot {
  const angle = (degrees * Math.PI) / 180;
  return { x: tenth(center.x + radius * Math.cos(angle)), y: tenth(center.y + radius * Math.sin(angle)) };
}

/** How many dots lie on each ring from the innermost, so that they are exactly `count`: 6 · 12 · 18 · 24 when full. */
export function dotsPerRing(count: number): readonly number[] {
  let rings = 1;
  while (3 * rings * (rings + 1) < count) rings += 1;
  const share = (rings * (rings + 1)) / 2;
  const inner = Array.from({ length: rings - 1 }, (_, index) => Math.round((count * (index + 1)) / share));
  return [...inner, count - inner.reduce((sum, each) => sum + each, 0)];
}

/** Places of `count` dots on rings at equal steps around a centre; the first dot of each ring is at the top. */
export function dotsOnRings(count: number, center: Spot, step: number): readonly Spot[] {
  return dotsPerRing(count).flatMap((onRing, ring) =>
    Array.from({ length: onRing }, (_, index) => spotOn(center, step * (ring + 1), -90 + (360 * (index + (ring % 2) / 2)) / onRing)),
  );
}

/** Places of `count` dots evenly along an arc between two angles in degrees. */
export function dotsOnArc(count: number, center: Spot, radius: number, from: number, to: number): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => spotOn(center, radius, from + ((to - from) * (index + 0.5)) / count));
}

/** SVG path of a half disc that stands on the line through its centre. */
export function halfDiscPath({ x, y }: Spot, radius: number): string {
  const { r, left, right } = rounded(x, radius);
  return `M${left} ${y}A${r} ${r} 0 0 1 ${right} ${y}Z`;
}

/** SVG path of a half ring that stands on the line through its centre. */
export function halfRingPath({ x, y }: Spot, inner: number, outer: number): string {
  const [out, into] = [rounded(x, outer), rounded(x, inner)];
  return `M${out.left} ${y}A${out.r} ${out.r} 0 0 1 ${out.right} ${y}H${into.right}A${into.r} ${into.r} 0 0 0 ${into.left} ${y}Z`;
}

/** A radius and its two feet in tenths of a u, exactly two radii apart: a tenth less would sink the arc by several u. */
function rounded(x: number, radius: number): { readonly r: number; readonly left: number; readonly right: number } {
  const r = tenth(radius);
  const left = tenth(x - r);
  return { r, left, right: tenth(left + 2 * r) };
}

/** SVG path of a quarter ring to the upper right of its centre, from `inner` (0 for a quarter disc) to `outer`. */
export function quarterRingPath({ x, y }: Spot, inner: number, outer: number): string {
  const back = inner > 0 ? `L${x + inner} ${y}A${inner} ${inner} 0 0 0 ${x} ${y - inner}Z` : `L${x} ${y}Z`;
  return `M${x} ${y - outer}A${outer} ${outer} 0 0 1 ${x + outer} ${y}${back}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
