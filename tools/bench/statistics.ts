/** The value below which `share` (0 to 1) of the values lie, between neighbours by proportion; NaN of no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A point of a series that should be flat. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How y grows with x: the Theil–Sen slope and the upper end of its 95 % interval (Sen 1968, by Kendall's variance). NaN of fewer than three points. */
export function slope(points: readonly Point[]): { readonly middle: number; readonly upper: number } {
  const count = points.length;
  if (count < 3) return { middle: Number.NaN, upper: Number.NaN };
  const slopes = points.flatMap((a, index) => points.slice(index + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
  const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const rank = (slopes.length + 1.96 * deviation) / 2;
  return { middle: median(slopes), upper: quantile(slopes, Math.min(1, rank / (slopes.length - 1))) };
}
