/** Where the towers stand: `left` and `ground` in u, scales of breadth and height, the pitch of windows, and the sun whose rings light them. */
export interface TowerFrame {
  readonly left: number;
  readonly ground: number;
  readonly breadth: number;
  readonly height: number;
  /** Scale of the windows: 1 is a window every 19 × 27 u. */
  readonly grain: number;
  readonly sun: { readonly x: number; readonly y: number; readonly step: number };
}

/** One tower in u. `plane` is 0 far, 2 near; `roof` 0 flat, 1 mast, 2 box, 3 slanted. */
export interface Tower {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Breadth of the side that falls back to the left. */
  readonly side: number;
  /** Top of the front's left edge; differs from `y` under a slanted roof. */
  readonly shoulder: number;
  readonly plane: 0 | 1 | 2;
  readonly roof: 0 | 1 | 2 | 3;
}

/** A window in u: its ring counts from the sun outward, from 0; a lit one is seen whole and lies in an even ring. */
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ring: number;
  readonly isLit: boolean;
  readonly isSide: boolean;
}

/** How far the side's top lies below the front's, in u. */
export const FALL = 14;
/** Rings whose windows are lit: even ones, up to the seventh. */
export const LIT_RINGS = [0, 2, 4, 6] as const;

/** The park's fifteen towers, for 15座产业楼宇: left edge, breadth, side, height, plane, roof; drawn for a skyline 1,400 u broad. */
const FIFTEEN: readonly (readonly [number, number, number, number, 0 | 1 | 2, 0 | 1 | 2 | 3])[] = [
  [64, 78, 26, 372, 1, 0],
  [150, 84, 26, 566, 0, 1],
  [232, 92, 30, 446, 2, 2],
  [334, 84, 26, 668, 0, 3],
  [402, 104, 30, 540, 1, 0],
  [504, 88, 28, 742, 2, 1],
  [590, 84, 26, 356, 0, 0],
  [660, 96, 28, 276, 2, 2],
  [756, 80, 24, 392, 1, 0],
  [818, 100, 30, 700, 2, 3],
  [920, 88, 26, 604, 0, 1],
  [986, 100, 30, 486, 1, 2],
  [1098, 88, 28, 590, 2, 0],
  [1196, 96, 28, 430, 0, 3],
  [1292, 104, 30, 330, 1, 1],
];

/** The fifteen towers in a frame, far ones first, so that they can be painted in order. */
export function towersIn(frame: TowerFrame): readonly Tower[] {
  return FIFTEEN.map(([x, width, side, height, plane, roof]): Tower => {
    const y = frame.ground - height * frame.height;
    return {
      x: frame.left + x * frame.breadth,
      y,
      width: width * frame.breadth,
      side: side * frame.breadth,
      shoulder: roof === 3 ? y + 34 * frame.height : y,
      plane,
      roof,
    };
  }).sort((a, b) => a.plane - b.plane);
}

/** The windows of the tower with this number in painting order; none that a nearer tower cuts is lit. */
export function panesOf(towers: readonly Tower[], number: number, frame: TowerFrame): readonly Pane[] {
  const tower = towers[number];
  if (!tower) return [];
  const nearer = towers.slice(number + 1);
  const front = grid(tower.x, tower.width, tower.shoulder + 2, frame, number, false);
  const side = tower.side > 20 ? grid(tower.x - tower.side, tower.side, tower.shoulder + FALL + 2, frame, number, true) : [];
  return [...front, ...side].map((pane) => ({ ...pane, isLit: pane.isLit && !nearer.some((other) => covers(other, pane)) }));
}

/** Whether a nearer tower hides a part of the window. */
function covers(tower: Tower, pane: Pane): boolean {
  const besides = pane.x + pane.width < tower.x - tower.side - 2 || pane.x > tower.x + tower.width + 2;
  return !besides && pane.y + pane.height > tower.y - (tower.roof === 2 ? 26 : 2);
}

function grid(left: number, breadth: number, top: number, frame: TowerFrame, number: number, isSide: boolean): readonly Pane[] {
  const { grain, sun, ground } = frame;
  const columns = Math.max(1, Math.round((breadth - 10 * grain) / (19 * grain)));
  const pitch = (breadth - 12 * grain) / columns;
  const rows = Math.ceil((ground - top - 48 * grain) / (27 * grain));
  const panes: Pane[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = left + (6 + 3.5) * grain + pitch * column;
      const y = top + (20 + row * 27) * grain;
      const ring = ringAt(Math.hypot(x + 5 * grain - sun.x, y + 8 * grain - sun.y), sun.step);
      // A few stay dark, so that no facade looks stamped.
      const isDark = (column * 7 + row * 5 + number * 3) % 11 === 0;
      panes.push({
        x,
        y,
        width: pitch - 7 * grain,
        height: 15 * grain,
        ring,
        isLit: LIT_RINGS.some((lit) => lit === ring) && !isDark,
        isSide,
      });
    }
  }
  return panes;
}

/** The ring of a spot `distance` u from the sun; the core's radius is 1.25 steps and counts as ring 0. */
function ringAt(distance: number, step: number): number {
  return Math.max(0, Math.floor(distance / step - 0.25));
}
