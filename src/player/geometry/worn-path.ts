/** A point of a drawing: x to the right, y downward, in u or in the drawing's own frame. */
export type Spot = readonly [x: number, y: number];

/** An SVG path through the spots whose corners are worn round, like granite, by up to `radius`; closed when asked. */
export function wornPath(spots: readonly Spot[], radius = 12, closed = false): string {
  let path = '';
  spots.forEach((spot, index) => {
    const before = spots[(index + spots.length - 1) % spots.length] ?? spot;
    const after = spots[(index + 1) % spots.length] ?? spot;
    const isEnd = !closed && (index === 0 || index === spots.length - 1);
    path += index === 0 ? 'M' : 'L';
    path += isEnd ? text(spot) : `${text(towards(spot, before, radius))}Q${text(spot)} ${text(towards(spot, after, radius))}`;
  });
  return closed ? `${path}Z` : path;
}

/** The spot `radius` away from `from` on the way to `to`, but never beyond half the way. */
function towards(from: Spot, to: Spot, radius: number): Spot {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return from;
  const share = Math.min(radius, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function text([x, y]: Spot): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}
