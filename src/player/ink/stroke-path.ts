import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../../core/lecture/ink.ts';

/** A pen's width in u: seen from the last row, and no word is hidden under it. */
const WIDTH = 9;

/** The outline of a pen's line as an SVG path in u; `isDone` rounds its end off. Where no pressure was felt, the line's own speed stands for it. */
export function strokePath(points: readonly number[], isDone: boolean): string {
  const spots: [number, number, number][] = [];
  for (let at = 0; at + 2 < points.length; at += 3) spots.push([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0]);
  const isFelt = spots.some(([, , pressure]) => pressure !== UNFELT);
  const outline = getStroke(spots, {
    size: WIDTH,
    thinning: 0.5,
    smoothing: 0.6,
    streamline: 0.45,
    simulatePressure: !isFelt,
    last: isDone,
  });
  return pathAround(outline);
}

/** What a finger or mouse says of its pressure. */
export const UNFELT = 0.5;

const kept = new Map<number, { readonly stroke: string; readonly path: string }>();

/** The path of a finished stroke; made once, however often its slide is drawn. */
export function keptPath({ id, points, pen }: Stroke): string {
  const stroke = `${pen} ${points.length} ${points[0]} ${points[1]}`;
  const known = kept.get(id);
  if (known?.stroke === stroke) return known.path;
  const path = strokePath(points, true);
  kept.set(id, { stroke, path });
  return path;
}

function pathAround(outline: readonly number[][]): string {
  const [first] = outline;
  if (!first) return '';
  const said = (number = 0) => number.toFixed(1);
  const between = outline.map(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = outline[(index + 1) % outline.length] ?? first;
    return `${said(x)} ${said(y)} ${said((x + nextX) / 2)} ${said((y + nextY) / 2)}`;
  });
  return `M${said(first[0])} ${said(first[1])}Q${between.join(' ')}Z`;
}
